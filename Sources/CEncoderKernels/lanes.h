// Sixteen numbers side by side, whatever the processor has, and one function for each level.
#ifndef ENCODER_LANES_H
#define ENCODER_LANES_H

#include "encoder_kernels.h"

// A fused multiply-add rounds once instead of twice: not every processor has it.
#pragma STDC FP_CONTRACT OFF

typedef float Lanes __attribute__((vector_size(64)));
typedef float LooseLanes __attribute__((vector_size(64), aligned(4), may_alias));
typedef int32_t WholeLanes __attribute__((vector_size(64)));

#define INLINE static inline __attribute__((always_inline))

// Vectors go through pointers: to hand them over as values would tie these functions to one level.
INLINE void load(Lanes *to, const float *from) { *to = *(const LooseLanes *)from; }

INLINE void store(float *to, const Lanes *from) { *(LooseLanes *)to = *from; }

INLINE void spread(Lanes *to, float value) { *to = (Lanes){0} + value; }

// Adds the lanes up in pairs, always in the same order.
INLINE float sum_of(const Lanes *lanes) {
    float parts[encoder_lanes];
    store(parts, lanes);
    for (int half = encoder_lanes / 2; half > 0; half /= 2) {
        for (int lane = 0; lane < half; lane++) parts[lane] += parts[lane + half];
    }
    return parts[0];
}

INLINE float largest_of(const Lanes *lanes) {
    float parts[encoder_lanes];
    store(parts, lanes);
    float largest = parts[0];
    for (int lane = 1; lane < encoder_lanes; lane++) largest = parts[lane] > largest ? parts[lane] : largest;
    return largest;
}

// Takes `yes` where `test` has all bits set, else `no`.
INLINE void choose(Lanes *to, const WholeLanes *test, const Lanes *yes, const Lanes *no) {
    *to = (Lanes)((*test & (WholeLanes)*yes) | (~*test & (WholeLanes)*no));
}

// The smaller one; `most` where a lane is not a number.
INLINE void at_most(Lanes *value, float most) {
    Lanes limit;
    spread(&limit, most);
    WholeLanes test = *value < limit;
    choose(value, &test, value, &limit);
}

INLINE void at_least(Lanes *value, float least) {
    Lanes limit;
    spread(&limit, least);
    WholeLanes test = *value > limit;
    choose(value, &test, value, &limit);
}

// To the nearest whole number, halves to the even one. Right below 2^22.
INLINE void round_lanes(Lanes *value) {
    Lanes shift;
    spread(&shift, 12582912.0f);
    *value = (*value + shift) - shift;
}

// Compiles `name`_body once for each level, and defines `name` to call the one that is asked for.
#if defined(__x86_64__)
#define AVX2 __attribute__((target("avx2")))
#define AVX512 __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni")))
#define FOR_EACH_LEVEL(name, parameters, arguments)                        \
    static void name##_portable parameters { name##_body arguments; }      \
    AVX2 static void name##_avx2 parameters { name##_body arguments; }     \
    AVX512 static void name##_avx512 parameters { name##_body arguments; } \
    CALL_LEVEL(name, parameters, arguments)
#define CALL_LEVEL(name, parameters, arguments)                            \
    void name parameters {                                                 \
        switch (level) {                                                   \
            case encoder_level_avx512: name##_avx512 arguments; break;     \
            case encoder_level_avx2: name##_avx2 arguments; break;         \
            default: name##_portable arguments; break;                     \
        }                                                                  \
    }
#else
#define FOR_EACH_LEVEL(name, parameters, arguments) \
    void name parameters { name##_body arguments; }
#endif

#endif
