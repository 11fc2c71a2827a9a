#include "CNCurses.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>  // defines `lines` and `columns`, so no name here may be either
#include <termios.h>
#include <unistd.h>

static SCREEN *screen;

bool cnc_terminal_is_usable(const char *name, int output) {
  int reason = 0;
  if (setupterm(name, output, &reason) != OK) return false;
  const char *address = tigetstr("cup");
  const bool usable = address != NULL && address != (const char *)-1;
  (void)del_curterm(cur_term);
  return usable;
}

static FILE *stream(int descriptor, FILE *standard, const char *mode) {
  return descriptor == fileno(standard) ? standard : fdopen(descriptor, mode);
}

bool cnc_open_screen(const char *name, int input, int output) {
  FILE *in = stream(input, stdin, "r");
  FILE *out = stream(output, stdout, "w");
  if (in == NULL || out == NULL) return false;

  // Lines are drawn with the encoding's own characters, which PuTTY and the Linux console show.
  (void)setenv("NCURSES_NO_UTF8_ACS", "1", 1);
  // The terminal knows its size better than LINES and COLUMNS, which may be another one's.
  use_env(FALSE);
  use_tioctl(TRUE);
  screen = newterm(name, out, in);
  if (screen == NULL) return false;

  (void)raw();
  (void)noecho();
  (void)nonl();
  (void)intrflush(stdscr, FALSE);
  (void)keypad(stdscr, TRUE);
  cnc_note_own_modes();
  // Until its first endwin() ncurses writes at each cursor movement, later once for each frame.
  // And the shell's screen stays in sight until there is something to show.
  (void)endwin();
  return true;
}

const char *cnc_key_string(const char *name) {
  const char *text = tigetstr(name);
  return text == (const char *)-1 ? NULL : text;
}

const char *cnc_key_name(int index) {
  // The corners and edges of the keypad, which the standard names only in part.
  static const char *const added[] = {"ka2", "kb1", "kb3", "kc2"};
  static const int added_count = sizeof added / sizeof *added;
  if (index < added_count) return added[index];
  int left = index - added_count;
  for (int each = 0; strnames[each] != NULL; each++) {
    if (strnames[each][0] == 'k' && left-- == 0) return strnames[each];
  }
  return NULL;
}

bool cnc_is_like_xterm(void) {
  const char *enter = cnc_key_string("smcup");
  return enter != NULL && strstr(enter, "\033[?1049h") != NULL;
}

void cnc_leave_screen(void) { (void)endwin(); }

void cnc_close_screen(void) {
  if (screen == NULL) return;
  delscreen(screen);
  screen = NULL;
}

void cnc_send_control(int output, const char *sequence) {
  // Not putp(), which goes through stdout whatever newterm() was given.
  const ssize_t written = write(output, sequence, strlen(sequence));
  (void)written;
}

bool cnc_terminal_size(int descriptor, int *height, int *width) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return false;
  *height = size.ws_row;
  *width = size.ws_col;
  return size.ws_row > 0 && size.ws_col > 0;
}

bool cnc_takes_utf8(int descriptor) {
#ifdef IUTF8
  struct termios modes;
  return tcgetattr(descriptor, &modes) == 0 && (modes.c_iflag & IUTF8) != 0;
#else
  (void)descriptor;
  return false;
#endif
}

void cnc_await_foreground(int descriptor) {
  struct termios modes;
  if (tcgetattr(descriptor, &modes) != 0) return;
  // Setting what is set already: in the background the kernel stops us here (SIGTTOU) till fg.
  while (tcsetattr(descriptor, TCSANOW, &modes) == -1 && errno == EINTR) {
  }
}
