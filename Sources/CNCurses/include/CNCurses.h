// What Swift needs of ncursesw, as plain functions.
//
// Swift sees neither the macros nor the variadic functions of curses, and its globals are not safe
// to name from Swift 6. Every call the driver makes is therefore a function here. Keys are not read
// through curses: Swift reads the terminal's bytes itself, see KeyDecoder.

#ifndef CNCURSES_H
#define CNCURSES_H

#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif

#if __has_include(<ncursesw/ncurses.h>)
#include <ncursesw/ncurses.h>
#else
#include <ncurses.h>
#endif

#include <stdbool.h>
#include <wchar.h>

#include "crash.h"
#include "guard.h"
#include "restore.h"
#include "screen.h"
#include "signals.h"

/// Makes the terminal send the key sequences of its terminfo entry, at once.
///
/// endwin() ends this.
static inline void cnc_start_keys(void) { (void)keypad(stdscr, TRUE); }

/// Blanks the frame under construction; nothing is sent yet.
static inline void cnc_erase(void) {
  (void)attr_set(A_NORMAL, 0, NULL);
  (void)erase();
}

/// Moves the pen, and the visible cursor if it is the last thing before cnc_refresh().
static inline void cnc_move(int row, int column) { (void)move(row, column); }

/// Chooses how the following text looks; `pair` is a colour pair of cnc_define_color(), or 0.
static inline void cnc_set_style(bool bold, bool reverse, bool underline, bool dim, short pair) {
  attr_t attributes = A_NORMAL;
  if (bold) attributes |= A_BOLD;
  if (reverse) attributes |= A_REVERSE;
  if (underline) attributes |= A_UNDERLINE;
  if (dim) attributes |= A_DIM;
  (void)attr_set(attributes, pair, NULL);
}

/// Draws `count` wide characters at the pen; it wraps at the right edge, so the caller clips.
static inline void cnc_add(const wchar_t *text, int count) { (void)addnwstr(text, count); }

/// Sends what differs from the screen, in one buffered write.
static inline void cnc_refresh(void) { (void)refresh(); }

/// Makes the next cnc_refresh() clear the screen and send everything.
static inline void cnc_repaint_all(void) { (void)clearok(curscr, TRUE); }

/// Whether the next cnc_refresh() leaves the cursor where cnc_move() put it, or anywhere.
static inline void cnc_place_cursor(bool placed) { (void)leaveok(stdscr, !placed); }

/// Shows or hides the cursor at once.
static inline void cnc_show_cursor(bool visible) { (void)curs_set(visible ? 1 : 0); }

/// Tells ncurses the new size of the screen, on which nothing can be relied upon any more.
static inline void cnc_resize(int rows, int columns) {
  (void)resize_term(rows, columns);
  (void)clearok(curscr, TRUE);
}

/// Turns colours on over the terminal's own background; false when the terminal has none.
static inline bool cnc_start_colors(void) {
  return has_colors() && start_color() == OK && use_default_colors() == OK;
}

/// How many colours the terminal has; after cnc_start_colors().
static inline int cnc_color_count(void) { return COLORS; }

/// Gives colour pair `pair` a foreground, from 0, and the terminal's own background.
static inline void cnc_define_color(short pair, short foreground) {
  (void)init_pair(pair, foreground, -1);
}

/// Gives colour pair `pair` a foreground and a background, both from 0.
static inline void cnc_define_colors(short pair, short foreground, short background) {
  (void)init_pair(pair, foreground, background);
}

#endif
