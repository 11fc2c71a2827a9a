// Signals as bytes in a pipe, so that one poll() waits for keys and signals alike.

#ifndef CNCURSES_SIGNALS_H
#define CNCURSES_SIGNALS_H

#include <stdbool.h>

/// Catches TERM, INT, HUP, QUIT, WINCH, TSTP and CONT from now on, except those that are ignored.
///
/// Returns the descriptor to poll, or -1 when it was started already or no pipe is to be had.
int cnc_catch_signals(void);

/// The next signal that arrived, 0 when there is none; never waits.
int cnc_next_signal(void);

/// Puts back the dispositions found by cnc_catch_signals().
void cnc_release_signals(void);

/// Stops this process, or its whole group as Ctrl-Z in the shell does, till SIGCONT.
///
/// False without stopping when job control is off (SIGTSTP was ignored at the start).
bool cnc_stop(bool whole_group);

#endif
