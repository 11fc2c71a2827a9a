#include "CNCurses.h"

#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

enum { fatal_count = 7 };

static const int fatal[fatal_count] = {
    SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGSYS,
};
static struct sigaction previous[fatal_count];
static char *last_words;
static bool is_handed_on;

// A handler must not need the stack that has just overflowed.
static char alternate_stack[32 * 1024];

// Only what is async-signal-safe. The signal's own disposition is the system's again.
static void fail(int number) {
  cnc_give_back();
  struct pollfd errors = {.fd = STDERR_FILENO, .events = POLLOUT};
  if (poll(&errors, 1, 0) == 1) {
    const ssize_t written = write(STDERR_FILENO, last_words, strlen(last_words));
    (void)written;
  }
  for (int index = 0; is_handed_on && index < fatal_count; index++) {
    (void)sigaction(fatal[index], &previous[index], NULL);
  }
  (void)raise(number);
}

void cnc_catch_crashes(const char *words, bool hands_on) {
  if (last_words != NULL || (last_words = strdup(words)) == NULL) return;
  is_handed_on = hands_on;
  // A file of the memory would hold what was typed and is never kept.
  struct rlimit size;
  if (!hands_on && getrlimit(RLIMIT_CORE, &size) == 0) {
    size.rlim_cur = 0;
    (void)setrlimit(RLIMIT_CORE, &size);
  }
  const stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
  (void)sigaltstack(&stack, NULL);
  struct sigaction action = {
      .sa_handler = fail, .sa_flags = SA_ONSTACK | SA_NODEFER | SA_RESETHAND};
  (void)sigemptyset(&action.sa_mask);
  // In the background too.
  (void)sigaddset(&action.sa_mask, SIGTTOU);
  for (int index = 0; index < fatal_count; index++) {
    (void)sigaction(fatal[index], &action, &previous[index]);
  }
}
