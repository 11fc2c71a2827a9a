// Opening and closing the curses screen, and terminfo, whose header defines too many macros
// (`lines`, `columns`, ...) to be shown to Swift.

#ifndef CNCURSES_SCREEN_H
#define CNCURSES_SCREEN_H

#include <stdbool.h>

/// Whether terminfo knows terminal type `name` and it can address the cursor; prints nothing.
bool cnc_terminal_is_usable(const char *name, int output);

/// Starts curses on two descriptors of a terminal, in raw mode with decoded keys.
///
/// An ESC that is not followed by more within `escape_delay` milliseconds is a key of its own.
/// False when curses cannot start; prints nothing, never exits.
bool cnc_open_screen(const char *name, int input, int output, int escape_delay);

/// Gives the terminal back to the shell; cnc_refresh() takes it again.
void cnc_leave_screen(void);

/// Frees the screen; after cnc_leave_screen().
void cnc_close_screen(void);

/// Sends a control sequence at once; for modes that terminfo does not know.
void cnc_send_control(int output, const char *sequence);

/// The real size of the terminal in cells; false when the system does not know it.
bool cnc_terminal_size(int descriptor, int *height, int *width);

/// Whether the terminal has told the system that it takes UTF-8 (IUTF8); nothing is asked of it.
bool cnc_takes_utf8(int descriptor);

/// Returns when this process is in the foreground of the terminal; it stays stopped till then.
void cnc_await_foreground(int descriptor);

#endif
