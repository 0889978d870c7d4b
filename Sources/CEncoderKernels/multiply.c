#include <stddef.h>

#include "lanes.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

// One product, taken apart for the functions below.
typedef struct {
    const int16_t *inputs;
    const float *input_scales;
    int rows, columns;
    const int8_t *weights;
    const float *weight_scales, *bias;
    int outputs;
    float *output;
} Product;

// Turns the sums of one input row and sixteen outputs into numbers.
INLINE void write_sums(const Product *product, int row, int first, const void *sums) {
    typedef int32_t LooseWholeLanes __attribute__((vector_size(64), aligned(4), may_alias));
    Lanes scale, bias, value = __builtin_convertvector(*(const LooseWholeLanes *)sums, Lanes);
    load(&scale, product->weight_scales + first);
    load(&bias, product->bias + first);
    value = value * (scale * product->input_scales[row]) + bias;
    store(product->output + (ptrdiff_t)row * product->outputs + first, &value);
}

INLINE const int8_t *block(const Product *product, int first) {
    return product->weights + (ptrdiff_t)first * product->columns;
}

INLINE const int16_t *input(const Product *product, int row) {
    return product->inputs + (ptrdiff_t)row * product->columns;
}

// Two neighbouring inputs as the halves of one number.
INLINE int32_t pair(const int16_t *inputs) {
    typedef int32_t LoosePair __attribute__((aligned(2), may_alias));
    return *(const LoosePair *)inputs;
}

// `count` rows times four outputs. Written so that the compiler finds the instruction that multiplies eight short
// numbers and adds neighbours.
INLINE void quarter_portable(const Product *product, int row, int count, int first, int part, int32_t *sums) {
    typedef int8_t Bytes __attribute__((vector_size(8)));
    typedef int8_t LooseBytes __attribute__((vector_size(8), aligned(1), may_alias));
    typedef int16_t Shorts __attribute__((vector_size(16)));
    typedef int32_t Wholes __attribute__((vector_size(32)));
    typedef int32_t Quarter __attribute__((vector_size(16)));
    const int8_t *weights = block(product, first) + 8 * part;
    const int16_t *inputs = input(product, row);
    const int columns = product->columns;
    Quarter totals[6] = {{0}};
    for (int column = 0; column < columns; column += 2, weights += 2 * encoder_lanes) {
        const Bytes narrow = *(const LooseBytes *)weights;
        const Shorts wide = __builtin_convertvector(narrow, Shorts);
#pragma clang loop unroll(full)
        for (int index = 0; index < count; index++) {
            const Quarter both = (Quarter){0} + pair(inputs + index * columns + column);
            const Wholes products =
                __builtin_convertvector((Shorts)both, Wholes) * __builtin_convertvector(wide, Wholes);
            totals[index] += __builtin_shufflevector(products, products, 0, 2, 4, 6)
                + __builtin_shufflevector(products, products, 1, 3, 5, 7);
        }
    }
#pragma clang loop unroll(full)
    for (int index = 0; index < count; index++) {
        for (int lane = 0; lane < 4; lane++) sums[index * encoder_lanes + 4 * part + lane] = totals[index][lane];
    }
}

// `count` rows times sixteen outputs.
INLINE void tile_portable(const Product *product, int row, int count, int first) {
    int32_t sums[6 * encoder_lanes];
    for (int part = 0; part < 4; part++) quarter_portable(product, row, count, first, part, sums);
#pragma clang loop unroll(full)
    for (int index = 0; index < count; index++) write_sums(product, row + index, first, sums + index * encoder_lanes);
}

// All rows times one group of outputs, with as many rows at once as the registers hold.
#define ALL_ROWS(tile)                                                     \
    int row = 0;                                                           \
    for (; row + 6 <= product->rows; row += 6) tile(product, row, 6, first); \
    switch (product->rows - row) {                                         \
        case 5: tile(product, row, 5, first); break;                       \
        case 4: tile(product, row, 4, first); break;                       \
        case 3: tile(product, row, 3, first); break;                       \
        case 2: tile(product, row, 2, first); break;                       \
        case 1: tile(product, row, 1, first); break;                       \
    }

static void multiply_portable(const Product *product) {
    for (int first = 0; first < product->outputs; first += encoder_lanes) {
        ALL_ROWS(tile_portable)
    }
}

#if defined(__x86_64__)

// `count` rows times sixteen outputs.
AVX2 INLINE void tile_avx2(const Product *product, int row, int count, int first) {
    const int8_t *weights = block(product, first);
    const int16_t *inputs = input(product, row);
    const int columns = product->columns;
    __m256i sums[6][2] = {{{0}}};
    for (int column = 0; column < columns; column += 2, weights += 2 * encoder_lanes) {
        const __m256i low = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)weights));
        const __m256i high = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(weights + encoder_lanes)));
#pragma clang loop unroll(full)
        for (int index = 0; index < count; index++) {
            const __m256i both = _mm256_set1_epi32(pair(inputs + index * columns + column));
            sums[index][0] = _mm256_add_epi32(sums[index][0], _mm256_madd_epi16(both, low));
            sums[index][1] = _mm256_add_epi32(sums[index][1], _mm256_madd_epi16(both, high));
        }
    }
#pragma clang loop unroll(full)
    for (int index = 0; index < count; index++) write_sums(product, row + index, first, sums[index]);
}

// Adds 32 products to 16 sums. As an intrinsic the compiler would take it apart into two instructions, for a shorter
// wait, where there are enough sums side by side: half the speed.
AVX512 INLINE void add_products(__m512i *sums, __m512i both, __m512i weights) {
    __asm__("vpdpwssd %2, %1, %0" : "+v"(*sums) : "v"(both), "v"(weights));
}

// `count` rows times sixty-four outputs.
AVX512 INLINE void tile_avx512(const Product *product, int row, int count, int first) {
    const int8_t *weights = block(product, first);
    const int16_t *inputs = input(product, row);
    const int columns = product->columns;
    const ptrdiff_t step = (ptrdiff_t)encoder_lanes * columns;
    __m512i sums[6][4] = {{{0}}};
    for (int column = 0; column < columns; column += 2, weights += 2 * encoder_lanes) {
        __m512i wide[4];
#pragma clang loop unroll(full)
        for (int part = 0; part < 4; part++) {
            wide[part] = _mm512_cvtepi8_epi16(_mm256_loadu_si256((const __m256i *)(weights + part * step)));
        }
#pragma clang loop unroll(full)
        for (int index = 0; index < count; index++) {
            const __m512i both = _mm512_set1_epi32(pair(inputs + index * columns + column));
#pragma clang loop unroll(full)
            for (int part = 0; part < 4; part++) {
                add_products(&sums[index][part], both, wide[part]);
            }
        }
    }
#pragma clang loop unroll(full)
    for (int index = 0; index < count; index++) {
#pragma clang loop unroll(full)
        for (int part = 0; part < 4; part++) {
            write_sums(product, row + index, first + part * encoder_lanes, &sums[index][part]);
        }
    }
}

AVX2 static void multiply_avx2(const Product *product) {
    for (int first = 0; first < product->outputs; first += encoder_lanes) {
        ALL_ROWS(tile_avx2)
    }
}

AVX512 static void multiply_avx512(const Product *product) {
    for (int first = 0; first < product->outputs; first += encoder_row_group) {
        ALL_ROWS(tile_avx512)
    }
}

#endif

void encoder_multiply(
    int level, const int16_t *inputs, const float *input_scales, int rows, int columns,
    const int8_t *weights, const float *weight_scales, const float *bias, int outputs, float *output) {
    const Product product = {inputs, input_scales, rows, columns, weights, weight_scales, bias, outputs, output};
    switch (level) {
#if defined(__x86_64__)
        case encoder_level_avx512: multiply_avx512(&product); break;
        case encoder_level_avx2: multiply_avx2(&product); break;
#endif
        default: multiply_portable(&product); break;
    }
}
