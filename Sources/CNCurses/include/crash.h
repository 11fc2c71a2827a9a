// A trap or a bad access ends the program with its terminal given back, and a sentence.

#ifndef CNCURSES_CRASH_H
#define CNCURSES_CRASH_H

#include <stdbool.h>

/// Catches SEGV, ABRT, BUS, FPE, ILL, TRAP and SYS: the terminal is given back, `words` are written to standard
/// error, and the signal ends the process, which leaves no core file.
///
/// Where `hands_on` is set the signal goes to whoever had it before instead: Swift's backtracer, for who debugs.
void cnc_catch_crashes(const char *words, bool hands_on);

#endif
