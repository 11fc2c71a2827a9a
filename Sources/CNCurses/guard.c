#define _GNU_SOURCE  // close_range(), pipe2()
#include "CNCurses.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include "owed.h"

static pid_t guard = -1;
// The program's end of a pipe: the kernel closes it, whatever the program dies of.
static int lifeline = -1;

static void close_between(int first, int last) {
  if (first <= last) (void)close_range((unsigned)first, (unsigned)last, 0);
}

static bool has_own_modes(void) {
  struct termios now;
  if (tcgetattr(cnc_owed_terminal, &now) != 0) return false;
  const struct termios *own = &cnc_owed->own_modes;
  return now.c_iflag == own->c_iflag && now.c_oflag == own->c_oflag &&
         now.c_lflag == own->c_lflag && memcmp(now.c_cc, own->c_cc, sizeof now.c_cc) == 0;
}

_Noreturn static void keep_watch(int death) {
  // All signals are blocked: those meant for the program, and those for who writes in the background. In a session
  // of its own no shell counts it among its jobs.
  (void)setsid();
  (void)prctl(PR_SET_NAME, "tty-guard");
  (void)chdir("/");
  // Whoever reads what the program writes waits till nobody can write any more.
  const int low = death < cnc_owed_terminal ? death : cnc_owed_terminal;
  const int high = death < cnc_owed_terminal ? cnc_owed_terminal : death;
  close_between(0, low - 1);
  close_between(low + 1, high - 1);
  close_between(high + 1, 0x7fffffff);

  char nothing;
  while (read(death, &nothing, 1) == -1 && errno == EINTR) {
  }
  // Where the modes are others the shell, or another program, has taken them in hand.
  const bool is_ours = has_own_modes();
  for (int attempts = 20; is_ours && cnc_owed->is_taken && attempts > 0; attempts--) cnc_give_back();
  _exit(0);
}

bool cnc_post_guard(void) {
  int ends[2];
  if (guard != -1 || cnc_owed == NULL || pipe2(ends, O_CLOEXEC) != 0) return false;
  sigset_t all, before;
  (void)sigfillset(&all);
  (void)sigprocmask(SIG_SETMASK, &all, &before);
  guard = fork();
  if (guard == 0) keep_watch(ends[0]);
  (void)sigprocmask(SIG_SETMASK, &before, NULL);
  (void)close(ends[0]);
  if (guard == -1) {
    (void)close(ends[1]);
    return false;
  }
  lifeline = ends[1];
  return true;
}

void cnc_dismiss_guard(void) {
  if (guard == -1) return;
  // Not only by the pipe: who has been stopped would never read its end.
  (void)kill(guard, SIGKILL);
  while (waitpid(guard, NULL, 0) == -1 && errno == EINTR) {
  }
  (void)close(lifeline);
  guard = lifeline = -1;
}
