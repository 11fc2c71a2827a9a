// libc's wcwidth(), which Swift's Glibc module leaves out because it is an X/Open function.

#ifndef CWIDTH_H
#define CWIDTH_H

#include <stdint.h>

/// The cells that a Unicode scalar takes in the encoding in force; -1 when it is not known.
int cwidth_columns(uint32_t scalar);

#endif
