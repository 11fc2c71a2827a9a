// What the shell is owed: its terminal as it was, from wherever the program may end.

#ifndef CNCURSES_RESTORE_H
#define CNCURSES_RESTORE_H

#include <stdbool.h>

/// Remembers the terminal and the modes that the shell gave it; before cnc_post_guard() and cnc_open_screen().
///
/// False when it is no terminal, or no memory is to be had that a guard can read too.
bool cnc_note_terminal(int descriptor);

/// Composes the control sequences that give it back, from its terminfo entry; after cnc_open_screen().
void cnc_note_leave_text(void);

/// Remembers the modes that the program needs, which are in force now.
void cnc_note_own_modes(void);

/// Says whether the terminal is the program's now, and not the shell's.
void cnc_note_taken(bool taken);

/// Gives the terminal back, where it is taken, within 50 ms or not at all; async-signal-safe, which endwin() is not.
void cnc_give_back(void);

/// Whether the terminal takes output now, or is gone; async-signal-safe.
bool cnc_takes_output(void);

#endif
