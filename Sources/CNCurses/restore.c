#include "CNCurses.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

#include "owed.h"

struct owed *cnc_owed;
int cnc_owed_terminal = -1;

// A description of its own can be made not to block; the shell's is shared with everybody.
static int reopen(int descriptor) {
  char path[32];
  (void)snprintf(path, sizeof path, "/proc/self/fd/%d", descriptor);
  const int own = open(path, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
  // After su the terminal may belong to somebody else.
  return own != -1 ? own : fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
}

bool cnc_note_terminal(int descriptor) {
  struct termios modes;
  if (tcgetattr(descriptor, &modes) != 0) return false;
  if (cnc_owed == NULL) {
    void *page = mmap(NULL, sizeof *cnc_owed, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS,
                      -1, 0);
    if (page == MAP_FAILED) return false;
    cnc_owed = page;
    cnc_owed_terminal = reopen(descriptor);
  }
  cnc_owed->shell_modes = modes;
  return true;
}

static void append(const char *text) {
  if (text == NULL || text == (const char *)-1) return;
  while (*text != '\0' && cnc_owed->length < sizeof cnc_owed->text) {
    if (text[0] == '$' && text[1] == '<') {  // terminfo padding, such as $<5>
      const char *end = strchr(text, '>');
      if (end == NULL) return;
      text = end + 1;
      continue;
    }
    cnc_owed->text[cnc_owed->length++] = *text++;
  }
}

void cnc_note_leave_text(void) {
  if (cnc_owed == NULL || cur_term == NULL) return;
  cnc_owed->length = 0;
  append("\033[?2004l");
  append(tigetstr("rmkx"));
  append(tigetstr("sgr0"));
  append(tigetstr("cnorm"));
  append(tigetstr("rmcup"));
}

void cnc_note_own_modes(void) {
  if (cnc_owed != NULL) (void)tcgetattr(cnc_owed_terminal, &cnc_owed->own_modes);
}

void cnc_note_taken(bool taken) {
  if (cnc_owed != NULL) cnc_owed->is_taken = taken;
}

bool cnc_takes_output(void) {
  struct pollfd polled = {.fd = cnc_owed_terminal, .events = POLLOUT};
  return cnc_owed_terminal == -1 || poll(&polled, 1, 0) != 0;
}

// The shell may be writing at the same moment, which keeps others out: a few milliseconds are waited for it.
static bool send_leave_text(void) {
  size_t sent = 0;
  for (int attempts = 20; sent < cnc_owed->length && attempts > 0;) {
    const ssize_t count =
        write(cnc_owed_terminal, cnc_owed->text + sent, cnc_owed->length - sent);
    if (count > 0) {
      sent += (size_t)count;
    } else if (count == -1 && errno != EAGAIN && errno != EINTR) {
      return true;  // The terminal is gone.
    } else {
      struct pollfd polled = {.fd = cnc_owed_terminal, .events = POLLOUT};
      (void)poll(&polled, 1, 2);
      attempts--;
    }
  }
  return sent == cnc_owed->length;
}

void cnc_give_back(void) {
  if (cnc_owed == NULL || !cnc_owed->is_taken) return;
  const int saved = errno;
  // What is typed ahead was meant for the program: the shell would carry it out.
  (void)tcflush(cnc_owed_terminal, TCIFLUSH);
  (void)tcsetattr(cnc_owed_terminal, TCSANOW, &cnc_owed->shell_modes);
  // Frames that nobody has read are nothing to wait for.
  if (!cnc_takes_output()) (void)tcflush(cnc_owed_terminal, TCOFLUSH);
  if (send_leave_text()) cnc_owed->is_taken = false;
  errno = saved;
}
