// Opening and closing the curses screen, and terminfo, whose header defines too many macros
// (`lines`, `columns`, ...) to be shown to Swift.

#ifndef CNCURSES_SCREEN_H
#define CNCURSES_SCREEN_H

#include <stdbool.h>

/// Whether terminfo knows terminal type `name` and it can address the cursor; prints nothing.
bool cnc_terminal_is_usable(const char *name, int output);

/// Starts curses on two descriptors of a terminal, in raw mode; what is typed is read elsewhere.
///
/// False when curses cannot start; prints nothing, never exits.
bool cnc_open_screen(const char *name, int input, int output);

/// The terminfo name of a key, such as "kcuu1", by a number from 0; NULL behind the last one.
const char *cnc_key_name(int index);

/// What the terminal's key of that name sends; NULL when it has none. After cnc_open_screen().
const char *cnc_key_string(const char *name);

/// Whether the terminal knows the alternate screen of xterm, and so how xterm writes its modes.
bool cnc_is_like_xterm(void);

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
