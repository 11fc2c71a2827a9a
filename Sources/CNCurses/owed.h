// What is needed to give the terminal back, in memory that the program and its guard share.

#ifndef CNCURSES_OWED_H
#define CNCURSES_OWED_H

#include <signal.h>
#include <stddef.h>
#include <termios.h>

struct owed {
  /// Whether the program has the terminal, and not the shell.
  volatile sig_atomic_t is_taken;
  struct termios shell_modes;
  struct termios own_modes;
  /// The control sequences that leave the screen.
  char text[256];
  size_t length;
};

/// NULL before cnc_note_terminal().
extern struct owed *cnc_owed;

/// The terminal, opened so that nothing waits for it; -1 before cnc_note_terminal().
extern int cnc_owed_terminal;

#endif
