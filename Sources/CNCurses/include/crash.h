// The terminal is given back even when the program dies of a trap or a bad access.

#ifndef CNCURSES_CRASH_H
#define CNCURSES_CRASH_H

/// Remembers the modes that the shell gave the terminal; call before cnc_open_screen().
void cnc_note_shell_modes(int descriptor);

/// Restores the terminal before SEGV, ABRT, BUS, FPE, ILL, TRAP or SYS end the process.
///
/// Call after cnc_open_screen(): the control sequences come from its terminfo entry.
void cnc_arm_crash_restore(void);

/// Puts back the dispositions found by cnc_arm_crash_restore().
void cnc_disarm_crash_restore(void);

#endif
