#define _GNU_SOURCE  // the signals that only Linux has
#include "CNCurses.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/time.h>
#include <unistd.h>

// Real-time signals end a process too.
enum { highest = 64 };

static struct sigaction previous[highest + 1];
static bool is_caught[highest + 1];
static int reading = -1;
static int writing = -1;
// The first signal that asked to end.
static volatile sig_atomic_t ending;
static volatile sig_atomic_t refusals;

// All but crashes, and what stops, continues or does nothing.
static bool is_to_be_caught(int number) {
  switch (number) {
    case SIGWINCH: case SIGTSTP: case SIGCONT:
    case SIGHUP: case SIGINT: case SIGQUIT: case SIGTERM: case SIGPIPE: case SIGALRM:
    case SIGUSR1: case SIGUSR2: case SIGXCPU: case SIGXFSZ: case SIGVTALRM: case SIGPROF:
    case SIGSTKFLT: case SIGIO: case SIGPWR:
      return true;
    default:
      return number >= SIGRTMIN && number <= SIGRTMAX;
  }
}

static void tell(unsigned char byte) {
  // A full pipe means that the reader has plenty to look at already.
  const ssize_t written = write(writing, &byte, 1);
  (void)written;
}

// Looks whether the program can still say anything, and does what it cannot come to do.
static void look_again(void) {
  struct pollfd output = {.fd = STDOUT_FILENO, .events = POLLOUT};
  if (cnc_takes_output() && poll(&output, 1, 0) != 0) {
    refusals = 0;
  } else if (++refusals == 2) {
    cnc_give_back();
    _exit(128 + ending);
  }
}

static void note(int number, siginfo_t *info, void *context) {
  (void)context;
  const int saved = errno;
  if (ending != 0 && number == SIGALRM) {
    look_again();
  } else if (number == SIGINT && info->si_code == SI_KERNEL) {
    tell(CNC_INTERRUPT_KEY);
  } else {
    tell((unsigned char)number);
    if (number != SIGWINCH && number != SIGTSTP && number != SIGCONT && ending == 0) {
      ending = number;
      const struct itimerval often = {.it_interval = {.tv_usec = 30000}, .it_value = {.tv_usec = 30000}};
      (void)setitimer(ITIMER_REAL, &often, NULL);
    }
  }
  errno = saved;
}

static bool make_pipe(void) {
  int ends[2];
  if (pipe(ends) != 0) return false;
  for (int index = 0; index < 2; index++) {
    (void)fcntl(ends[index], F_SETFD, FD_CLOEXEC);
    (void)fcntl(ends[index], F_SETFL, O_NONBLOCK);
  }
  reading = ends[0];
  writing = ends[1];
  return true;
}

int cnc_catch_signals(void) {
  if (reading != -1 || !make_pipe()) return -1;

  struct sigaction action = {.sa_sigaction = note, .sa_flags = SA_RESTART | SA_SIGINFO};
  (void)sigemptyset(&action.sa_mask);
  // The terminal is given back in the background too.
  (void)sigaddset(&action.sa_mask, SIGTTOU);
  for (int number = 1; number <= highest; number++) {
    if (!is_to_be_caught(number)) continue;
    (void)sigaction(number, NULL, &previous[number]);
    // nohup, or a shell without job control: what is ignored stays ignored.
    if (previous[number].sa_handler == SIG_IGN) continue;
    is_caught[number] = sigaction(number, &action, NULL) == 0;
  }
  return reading;
}

int cnc_next_signal(void) {
  unsigned char byte = 0;
  ssize_t count;
  do {
    count = read(reading, &byte, 1);
  } while (count == -1 && errno == EINTR);
  return count == 1 ? byte : 0;
}

void cnc_release_signals(void) {
  // Who has been asked to end says a last sentence, which may find the terminal stopped.
  if (reading == -1 || ending != 0) return;
  for (int number = 1; number <= highest; number++) {
    if (is_caught[number]) (void)sigaction(number, &previous[number], NULL);
    is_caught[number] = false;
  }
  (void)close(reading);
  (void)close(writing);
  reading = writing = -1;
}

bool cnc_stop(bool whole_group) {
  struct sigaction current;
  (void)sigaction(SIGTSTP, NULL, &current);
  if (current.sa_handler == SIG_IGN) return false;

  struct sigaction standard = {.sa_handler = SIG_DFL};
  (void)sigemptyset(&standard.sa_mask);
  (void)sigaction(SIGTSTP, &standard, NULL);
  (void)kill(whole_group ? 0 : getpid(), SIGTSTP);
  (void)sigaction(SIGTSTP, &current, NULL);
  return true;
}
