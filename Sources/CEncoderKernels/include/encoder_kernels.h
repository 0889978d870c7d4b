// The arithmetic of the sentence encoder.
//
// Every function takes a level, the instructions it may use, and gives the same bits at every level: products are
// exact sums of integers, and floating point follows one order of operations with 16 lanes side by side and without
// fused multiply-add.
//
// Nothing here allocates, checks bounds or keeps state. Lengths are counted in elements.
#ifndef ENCODER_KERNELS_H
#define ENCODER_KERNELS_H

#include <stdint.h>

enum {
    encoder_level_portable = 0,
    encoder_level_avx2 = 1,
    encoder_level_avx512 = 2,  // with VNNI

    encoder_width = 384,       // numbers a token
    encoder_heads = 12,        // each of encoder_width / encoder_heads numbers
    encoder_lanes = 16,        // every row length is a multiple of it
    encoder_row_group = 64,    // the rows of a matrix are a multiple of it
};

// The highest level of this processor.
int encoder_best_level(void);

// Multiplies the values of each row by the factors of their columns, and splits the row into whole numbers of at
// most ±8191 and one scale.
//
// 8191 * 127 * 1536 fits into 32 bits, so the longest row of products cannot overflow.
void encoder_quantise(
    int level, const float *values, const float *factors, int rows, int columns, int16_t *numbers, float *scales);

// output[row, n] = bias[n] + sum over c of inputs[row, c] * weights[n, c], for `rows` rows.
//
// `weights` is stored as [outputs / 16, columns / 2, 16, 2].
void encoder_multiply(
    int level, const int16_t *inputs, const float *input_scales, int rows, int columns,
    const int8_t *weights, const float *weight_scales, const float *bias, int outputs, float *output);

// Multi-head attention of every token to every token.
//
// `input` holds query, key and value of a token side by side. `scratch` has room for
// encoder_attention_scratch(tokens) floats.
void encoder_attention(int level, const float *input, int tokens, float *scratch, float *output);

// How many floats `encoder_attention` wants for its scratch.
int encoder_attention_scratch(int tokens);

// The word of each token, its scale and its position added up. `words` has encoder_width numbers a row.
void encoder_embed(
    int level, const int32_t *tokens, int count, const int8_t *words, const float *word_scales,
    const float *positions, float *output);

// Adds `change` to `state` where it is not null, and normalises each row to mean 0 and variance 1, then scales it.
void encoder_normalise(
    int level, float *state, const float *change, int rows, const float *weight, const float *bias);

// x times the share of the normal distribution below x, for each value.
void encoder_gelu(int level, float *values, int count);

// The mean of the rows, scaled to length 1. All zeros where it has no direction.
void encoder_pool(int level, const float *state, int rows, float *output);

#endif
