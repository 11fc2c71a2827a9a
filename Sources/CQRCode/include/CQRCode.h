// libqrencode, opened while the program runs and only when a code is asked for: nothing is linked, and no
// header of it is needed to build.

#ifndef CQRCODE_H
#define CQRCODE_H

/// There is no such library on this machine.
#define CQR_NO_LIBRARY (-1)
/// The library is there and made no code: the text is empty or too long.
#define CQR_NO_CODE (-2)

/// Encodes a text as bytes in the smallest code that holds it, with as much correction as that one has room for.
///
/// Writes a 1 for every dark module and a 0 for every light one, row by row, without the margin. Returns how many
/// modules a row has, or one of the numbers above.
int cqr_encode(const char *library, const char *text, unsigned char *dark, int capacity);

#endif
