#include "signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

enum { caught_count = 7 };

static const int caught[caught_count] = {
    SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGWINCH, SIGTSTP, SIGCONT,
};
static struct sigaction previous[caught_count];
static int reading = -1;
static int writing = -1;

static void note(int number) {
  const int saved = errno;
  const unsigned char byte = (unsigned char)number;
  // A full pipe means that the reader has plenty to look at already.
  const ssize_t written = write(writing, &byte, 1);
  (void)written;
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

  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  (void)sigemptyset(&action.sa_mask);
  for (int index = 0; index < caught_count; index++) {
    (void)sigaction(caught[index], NULL, &previous[index]);
    // nohup, or a shell without job control: what is ignored stays ignored.
    if (previous[index].sa_handler == SIG_IGN) continue;
    (void)sigaction(caught[index], &action, NULL);
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
  if (reading == -1) return;
  for (int index = 0; index < caught_count; index++) {
    (void)sigaction(caught[index], &previous[index], NULL);
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
