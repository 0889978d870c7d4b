#include <stddef.h>

#include "lanes.h"

enum {
    head_width = encoder_width / encoder_heads,
    row_width = 3 * encoder_width,
    rows_at_once = 4,
};

static inline int padded(int tokens) { return (tokens + encoder_lanes - 1) / encoder_lanes * encoder_lanes; }

int encoder_attention_scratch(int tokens) { return (head_width + rows_at_once) * padded(tokens); }

// e^x for x <= 0, wrong by less than two units of the last place: 2^n * e^r with |r| <= ln(2) / 2, and the series
// of e^r up to r^7.
INLINE void exponential(Lanes *x) {
    at_least(x, -87);
    Lanes whole = *x * 1.44269504088896341f;
    round_lanes(&whole);
    // ln(2) in two parts: the first has few bits, so that its product is exact.
    const Lanes rest = (*x - whole * 0.693359375f) - whole * -2.12194440e-4f;
    Lanes sum;
    spread(&sum, 1.0f / 5040);
    sum = sum * rest + 1.0f / 720;
    sum = sum * rest + 1.0f / 120;
    sum = sum * rest + 1.0f / 24;
    sum = sum * rest + 1.0f / 6;
    sum = sum * rest + 0.5f;
    sum = sum * rest + 1.0f;
    sum = sum * rest + 1.0f;
    const WholeLanes power = (__builtin_convertvector(whole, WholeLanes) + 127) << 23;
    *x = sum * (Lanes)power;
}

// The scores of `count` tokens against all keys. `keys` is stored by column.
INLINE void score(const float *queries, int count, const float *keys, int stride, float *scores) {
    for (int token = 0; token < stride; token += encoder_lanes) {
        Lanes sums[rows_at_once] = {{0}};
        for (int column = 0; column < head_width; column++) {
            Lanes key;
            load(&key, keys + column * stride + token);
#pragma clang loop unroll(full)
            for (int row = 0; row < count; row++) sums[row] += key * queries[row * row_width + column];
        }
#pragma clang loop unroll(full)
        for (int row = 0; row < count; row++) {
            sums[row] *= 0.17677669529663688f;  // 1 / sqrt(head_width)
            store(scores + row * stride + token, &sums[row]);
        }
    }
}

// Turns the scores of one token into shares that are not yet divided by their sum, which it returns.
INLINE float share(float *scores, int tokens, int stride) {
    for (int token = tokens; token < stride; token++) scores[token] = -__builtin_inff();
    Lanes largest;
    load(&largest, scores);
    for (int token = encoder_lanes; token < stride; token += encoder_lanes) {
        Lanes value;
        load(&value, scores + token);
        WholeLanes test = value > largest;
        choose(&largest, &test, &value, &largest);
    }
    const float top = largest_of(&largest);
    Lanes total = {0};
    for (int token = 0; token < stride; token += encoder_lanes) {
        Lanes value;
        load(&value, scores + token);
        value -= top;
        exponential(&value);
        store(scores + token, &value);
        if (token + encoder_lanes > tokens) {
            for (int beyond = tokens; beyond < stride; beyond++) scores[beyond] = 0;
            load(&value, scores + token);
        }
        total += value;
    }
    return sum_of(&total);
}

// The values of all tokens, mixed by the shares of `count` tokens.
INLINE void mix(
    const float *shares, const float *sums, int count, const float *values, int tokens, int stride, float *output) {
    Lanes mixed[rows_at_once][2] = {{{0}}};
    for (int token = 0; token < tokens; token++) {
        Lanes low, high;
        load(&low, values + (ptrdiff_t)token * row_width);
        load(&high, values + (ptrdiff_t)token * row_width + encoder_lanes);
#pragma clang loop unroll(full)
        for (int row = 0; row < count; row++) {
            mixed[row][0] += low * shares[row * stride + token];
            mixed[row][1] += high * shares[row * stride + token];
        }
    }
#pragma clang loop unroll(full)
    for (int row = 0; row < count; row++) {
        const float factor = 1 / sums[row];
        mixed[row][0] *= factor;
        mixed[row][1] *= factor;
        store(output + row * encoder_width, &mixed[row][0]);
        store(output + row * encoder_width + encoder_lanes, &mixed[row][1]);
    }
}

INLINE void attend(
    const float *input, const float *keys, int first, int count, int head, int tokens, float *scores, float *output) {
    const int stride = padded(tokens);
    float sums[rows_at_once];
    score(input + (ptrdiff_t)first * row_width + head * head_width, count, keys, stride, scores);
    for (int row = 0; row < count; row++) sums[row] = share(scores + row * stride, tokens, stride);
    mix(scores, sums, count, input + 2 * encoder_width + head * head_width, tokens, stride,
        output + (ptrdiff_t)first * encoder_width + head * head_width);
}

INLINE void encoder_attention_body(int level, const float *input, int tokens, float *scratch, float *output) {
    const int stride = padded(tokens);
    float *scores = scratch + head_width * stride;
    for (int head = 0; head < encoder_heads; head++) {
        const float *keys = input + encoder_width + head * head_width;
        for (int column = 0; column < head_width; column++) {
            for (int token = 0; token < tokens; token++) {
                scratch[column * stride + token] = keys[(ptrdiff_t)token * row_width + column];
            }
            for (int token = tokens; token < stride; token++) scratch[column * stride + token] = 0;
        }
        int first = 0;
        for (; first + rows_at_once <= tokens; first += rows_at_once) {
            attend(input, scratch, first, rows_at_once, head, tokens, scores, output);
        }
        for (; first < tokens; first++) attend(input, scratch, first, 1, head, tokens, scores, output);
    }
}

FOR_EACH_LEVEL(
    encoder_attention, (int level, const float *input, int tokens, float *scratch, float *output),
    (level, input, tokens, scratch, output))
