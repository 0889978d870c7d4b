// What glibc's allocator offers beyond the C standard; its own module map leaves the header out.
#ifndef OMBUD_CALLOCATOR_SHIM_H
#define OMBUD_CALLOCATOR_SHIM_H

#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

// Gives pages that hold nothing any more back to the system. Other C libraries do so by themselves.
static inline void callocator_trim(void) {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

#endif
