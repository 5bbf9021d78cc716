"""The large matrices of an ONNX model to int8: products with dynamic quantisation, other tensors stored small."""
import argparse

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

LEAST_PRODUCT = 4_096
LEAST_TENSOR = 100_000
# Seven bits for products: the sum of two 8-bit products overflows the 16-bit lanes of AVX2.
PRODUCT_RANGE, STORED_RANGE = 63, 127


def quantised(weights: np.ndarray, span: int) -> tuple[np.ndarray, np.ndarray]:
    """Whole numbers and, for each column, the scale that gives the weights back."""
    scale = np.maximum(np.abs(weights).max(axis=0, keepdims=True), 1e-8) / span
    return np.clip(np.round(weights / scale), -span, span).astype(np.int8), scale.astype(np.float32)


def quantise(model: onnx.ModelProto) -> None:
    graph = model.graph
    tensors = {tensor.name: tensor for tensor in graph.initializer}
    small, replaced, nodes = [], set(), []
    for node in graph.node:
        weight = tensors.get(node.input[1]) if node.op_type == "MatMul" else None
        if weight is None or len(weight.dims) != 2 or np.prod(weight.dims) < LEAST_PRODUCT:
            nodes.append(node)
            continue
        name = _store(small, weight, PRODUCT_RANGE, scale_shape=-1)
        small.append(numpy_helper.from_array(np.zeros(weight.dims[1], np.int8), name + "_z"))
        inputs = [node.input[0], name + "_q", name + "_s", name + "_z"]
        nodes.append(helper.make_node("DynamicQuantizeMatMul", inputs, list(node.output), name=node.name + "_dq", domain="com.microsoft"))
        replaced.add(weight.name)
    opened = _store_large(tensors, replaced, small, nodes)
    kept = [tensor for tensor in graph.initializer if tensor.name not in replaced]
    del graph.node[:], graph.initializer[:]
    graph.node.extend(opened + nodes)
    # A tensor that several products share is stored once.
    graph.initializer.extend({tensor.name: tensor for tensor in kept + small}.values())
    model.opset_import.append(helper.make_opsetid("com.microsoft", 1))


def _store(small: list, tensor, span: int, scale_shape: int | None = None) -> str:
    name = tensor.name.replace("::", "_")
    whole, scale = quantised(numpy_helper.to_array(tensor), span)
    small.append(numpy_helper.from_array(whole, name + "_q"))
    small.append(numpy_helper.from_array(scale if scale_shape is None else scale.reshape(scale_shape), name + "_s"))
    return name


def _store_large(tensors: dict, replaced: set, small: list, nodes: list) -> list:
    opened = []
    for tensor in tensors.values():
        is_large = tensor.data_type == TensorProto.FLOAT and np.prod(tensor.dims) >= LEAST_TENSOR and tensor.dims[-1] != 1
        if tensor.name in replaced or not is_large:
            continue
        name = _store(small, tensor, STORED_RANGE)
        opened.append(helper.make_node("Cast", [name + "_q"], [name + "_f"], to=TensorProto.FLOAT))
        opened.append(helper.make_node("Mul", [name + "_f", name + "_s"], [name + "_w"]))
        for node in nodes:
            for at, source in enumerate(node.input):
                if source == tensor.name:
                    node.input[at] = name + "_w"
        replaced.add(tensor.name)
    return opened


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("source")
    options.add_argument("out")
    options = options.parse_args()
    model = onnx.load(options.source)
    quantise(model)
    onnx.save(model, options.out)


if __name__ == "__main__":
    main()
