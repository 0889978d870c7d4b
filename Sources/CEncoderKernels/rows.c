// What is done to one row of numbers after another.
#include <stddef.h>

#include "lanes.h"

INLINE void encoder_quantise_body(
    int level, const float *values, const float *factors, int rows, int columns, int16_t *numbers, float *scales) {
    const float most = 8191;
    for (int row = 0; row < rows; row++, values += columns, numbers += columns) {
        Lanes widest = {0};
        for (int column = 0; column < columns; column += encoder_lanes) {
            Lanes value, factor, size;
            load(&value, values + column);
            load(&factor, factors + column);
            value *= factor;
            size = (Lanes)((WholeLanes)value & 0x7fffffff);
            WholeLanes test = size > widest;
            choose(&widest, &test, &size, &widest);
        }
        float size = largest_of(&widest);
        scales[row] = size / most;
        const float stretch = size > 0 ? most / size : 0;
        for (int column = 0; column < columns; column += encoder_lanes) {
            Lanes value, factor;
            load(&value, values + column);
            load(&factor, factors + column);
            value *= factor;
            value *= stretch;
            at_most(&value, most);
            at_least(&value, -most);
            round_lanes(&value);
            typedef int16_t ShortLanes __attribute__((vector_size(32)));
            typedef int16_t LooseShortLanes __attribute__((vector_size(32), aligned(2), may_alias));
            WholeLanes whole = __builtin_convertvector(value, WholeLanes);
            *(LooseShortLanes *)(numbers + column) = __builtin_convertvector(whole, ShortLanes);
        }
    }
}

FOR_EACH_LEVEL(
    encoder_quantise,
    (int level, const float *values, const float *factors, int rows, int columns, int16_t *numbers, float *scales),
    (level, values, factors, rows, columns, numbers, scales))

INLINE void encoder_embed_body(
    int level, const int32_t *tokens, int count, const int8_t *words, const float *word_scales,
    const float *positions, float *output) {
    for (int index = 0; index < count; index++) {
        const int8_t *word = words + (ptrdiff_t)tokens[index] * encoder_width;
        float scale = word_scales[tokens[index]];
        for (int column = 0; column < encoder_width; column++) {
            output[column] = word[column] * scale + positions[column];
        }
        output += encoder_width;
        positions += encoder_width;
    }
}

FOR_EACH_LEVEL(
    encoder_embed,
    (int level, const int32_t *tokens, int count, const int8_t *words, const float *word_scales,
     const float *positions, float *output),
    (level, tokens, count, words, word_scales, positions, output))

INLINE void encoder_normalise_body(
    int level, float *state, const float *change, int rows, const float *weight, const float *bias) {
    const float smallest = 1e-12f;
    for (int row = 0; row < rows; row++, state += encoder_width) {
        Lanes total = {0};
        for (int column = 0; column < encoder_width; column += encoder_lanes) {
            Lanes value;
            load(&value, state + column);
            if (change != NULL) {
                Lanes more;
                load(&more, change + (ptrdiff_t)row * encoder_width + column);
                value += more;
                store(state + column, &value);
            }
            total += value;
        }
        float mean = sum_of(&total) / (float)encoder_width;
        Lanes squares = {0};
        for (int column = 0; column < encoder_width; column += encoder_lanes) {
            Lanes value;
            load(&value, state + column);
            value -= mean;
            squares += value * value;
        }
        float factor = 1 / __builtin_sqrtf(sum_of(&squares) / (float)encoder_width + smallest);
        for (int column = 0; column < encoder_width; column += encoder_lanes) {
            Lanes value, scale, shift;
            load(&value, state + column);
            load(&scale, weight + column);
            load(&shift, bias + column);
            value = (value - mean) * factor * scale + shift;
            store(state + column, &value);
        }
    }
}

FOR_EACH_LEVEL(
    encoder_normalise,
    (int level, float *state, const float *change, int rows, const float *weight, const float *bias),
    (level, state, change, rows, weight, bias))

// erf(x) = x * P(x * x) / Q(x * x) for |x| <= 4, wrong by less than 5e-7. P and Q were fitted by least squares at
// 4,000 Chebyshev points, weighted again and again until the error was the same everywhere.
INLINE void error_function(Lanes *x) {
    at_most(x, 4);
    at_least(x, -4);
    const Lanes square = *x * *x;
    Lanes above, below;
    spread(&above, 1.974833130e-06f);
    above = above * square + 2.880414317e-04f;
    above = above * square + 4.003638821e-03f;
    above = above * square + 5.346745461e-02f;
    above = above * square + 1.962487906e-01f;
    above = above * square + 1.128378976e+00f;
    spread(&below, 3.748089584e-05f);
    below = below * square + 1.216358570e-03f;
    below = below * square + 1.544440674e-02f;
    below = below * square + 1.164763505e-01f;
    below = below * square + 5.072521212e-01f;
    below = below * square + 1.0f;
    *x = *x * above / below;
}

INLINE void encoder_gelu_body(int level, float *values, int count) {
    for (int index = 0; index < count; index += encoder_lanes) {
        Lanes value, error;
        load(&value, values + index);
        error = value * 0.70710678118654752f;
        error_function(&error);
        value = value * 0.5f * (error + 1.0f);
        store(values + index, &value);
    }
}

FOR_EACH_LEVEL(encoder_gelu, (int level, float *values, int count), (level, values, count))

INLINE void encoder_pool_body(int level, const float *state, int rows, float *output) {
    Lanes squares = {0};
    for (int column = 0; column < encoder_width; column += encoder_lanes) {
        Lanes total = {0}, value;
        for (int row = 0; row < rows; row++) {
            load(&value, state + (ptrdiff_t)row * encoder_width + column);
            total += value;
        }
        total /= (float)rows;
        squares += total * total;
        store(output + column, &total);
    }
    float length = __builtin_sqrtf(sum_of(&squares));
    // False for infinity and for what is not a number, too.
    float factor = length > 1e-30f && length < 1e30f ? 1 / length : 0;
    for (int column = 0; column < encoder_width; column++) {
        output[column] = factor > 0 ? output[column] * factor : 0;
    }
}

FOR_EACH_LEVEL(encoder_pool, (int level, const float *state, int rows, float *output), (level, state, rows, output))
