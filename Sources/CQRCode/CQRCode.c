#include "CQRCode.h"

#include <dlfcn.h>
#include <stddef.h>

// As libqrencode 3 and 4 lay it out: bit 0 of every byte says whether the module is dark.
struct code {
  int version;
  int width;
  unsigned char *data;
};

typedef struct code *(*encode_text)(const char *text, int version, int level);
typedef void (*free_code)(struct code *code);

enum { lowest_level = 0, highest_level = 3 };

static int copy_modules(const struct code *code, unsigned char *dark, int capacity) {
  int count = code->width * code->width;
  if (count > capacity) return CQR_NO_CODE;
  for (int i = 0; i < count; i++) dark[i] = code->data[i] & 1;
  return code->width;
}

int cqr_encode(const char *library, const char *text, unsigned char *dark, int capacity) {
  // Never closed: the next code comes from the same one.
  void *opened = dlopen(library, RTLD_NOW | RTLD_LOCAL);
  if (opened == NULL) return CQR_NO_LIBRARY;
  encode_text encode = (encode_text)dlsym(opened, "QRcode_encodeString8bit");
  free_code release = (free_code)dlsym(opened, "QRcode_free");
  if (encode == NULL || release == NULL) return CQR_NO_LIBRARY;

  // Version 0: the smallest that holds the text.
  struct code *smallest = encode(text, 0, lowest_level);
  if (smallest == NULL) return CQR_NO_CODE;
  int side = smallest->width;
  int result = copy_modules(smallest, dark, capacity);
  release(smallest);
  for (int level = highest_level; result > 0 && level > lowest_level; level--) {
    struct code *better = encode(text, 0, level);
    if (better == NULL) continue;
    int is_as_small = better->width == side;
    if (is_as_small) result = copy_modules(better, dark, capacity);
    release(better);
    if (is_as_small) break;
  }
  return result;
}
