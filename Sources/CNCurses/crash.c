#include "CNCurses.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

enum { fatal_count = 7 };

static const int fatal[fatal_count] = {
    SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGSYS,
};
static struct sigaction previous[fatal_count];
static struct termios shell_modes;
static char restore_text[256];
static size_t restore_length;
static int terminal = -1;
static bool armed;

// A handler must not need the stack that has just overflowed.
static char alternate_stack[32 * 1024];

static void append(const char *text) {
  if (text == NULL || text == (const char *)-1) return;
  while (*text != '\0' && restore_length < sizeof restore_text) {
    if (text[0] == '$' && text[1] == '<') {  // terminfo padding, such as $<5>
      const char *end = strchr(text, '>');
      if (end == NULL) return;
      text = end + 1;
      continue;
    }
    restore_text[restore_length++] = *text++;
  }
}

static void compose_restore_text(void) {
  restore_length = 0;
  append("\033[?2004l");
  append(tigetstr("rmkx"));
  append(tigetstr("sgr0"));
  append(tigetstr("cnorm"));
  append(tigetstr("rmcup"));
}

// Only what is async-signal-safe, which endwin() is not.
static void restore(int number) {
  const ssize_t written = write(terminal, restore_text, restore_length);
  (void)written;
  (void)tcsetattr(terminal, TCSANOW, &shell_modes);
  for (int index = 0; index < fatal_count; index++) {
    (void)sigaction(fatal[index], &previous[index], NULL);
  }
  (void)raise(number);
}

void cnc_note_shell_modes(int descriptor) {
  terminal = tcgetattr(descriptor, &shell_modes) == 0 ? descriptor : -1;
}

void cnc_arm_crash_restore(void) {
  if (armed || terminal == -1 || cur_term == NULL) return;
  compose_restore_text();

  const stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
  (void)sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_handler = restore, .sa_flags = SA_ONSTACK | SA_NODEFER};
  (void)sigemptyset(&action.sa_mask);
  for (int index = 0; index < fatal_count; index++) {
    (void)sigaction(fatal[index], &action, &previous[index]);
  }
  armed = true;
}

void cnc_disarm_crash_restore(void) {
  if (!armed) return;
  for (int index = 0; index < fatal_count; index++) {
    (void)sigaction(fatal[index], &previous[index], NULL);
  }
  armed = false;
}
