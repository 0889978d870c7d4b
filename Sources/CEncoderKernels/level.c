#include "encoder_kernels.h"

int encoder_best_level(void) {
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq")
        && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vnni")) {
        return encoder_level_avx512;
    }
    if (__builtin_cpu_supports("avx2")) return encoder_level_avx2;
#endif
    return encoder_level_portable;
}
