// A process that gives the terminal back where the program cannot any more, such as after SIGKILL.

#ifndef CNCURSES_GUARD_H
#define CNCURSES_GUARD_H

#include <stdbool.h>

/// Forks the guard; after cnc_note_terminal(), while there is one thread and little memory.
///
/// False where one stands already or no process is to be had.
bool cnc_post_guard(void);

/// Ends the guard, who does nothing then; it is gone when this returns.
void cnc_dismiss_guard(void);

#endif
