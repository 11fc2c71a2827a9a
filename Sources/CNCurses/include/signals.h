// Signals as bytes in a pipe, so that one poll() waits for keys and signals alike.

#ifndef CNCURSES_SIGNALS_H
#define CNCURSES_SIGNALS_H

#include <stdbool.h>

/// What cnc_next_signal() says of Ctrl-C in the shell's modes: a key, while SIGINT comes from outside.
enum { CNC_INTERRUPT_KEY = 127 };

/// Catches WINCH, TSTP, CONT and all that would end the process without a crash, except those that are ignored.
///
/// Where one asks to end and the terminal takes no output, so that nothing else can be done, the process gives the
/// terminal back and ends within 100 ms with 128 and the signal's number.
///
/// Returns the descriptor to poll, or -1 when it was started already or no pipe is to be had.
int cnc_catch_signals(void);

/// The next signal that arrived, 0 when there is none; never waits.
int cnc_next_signal(void);

/// Puts back the dispositions found by cnc_catch_signals(), unless the process has been asked to end.
void cnc_release_signals(void);

/// Stops this process, or its whole group as Ctrl-Z in the shell does, till SIGCONT.
///
/// False without stopping when job control is off (SIGTSTP was ignored at the start).
bool cnc_stop(bool whole_group);

#endif
