"""All pairs of members as matrix products: the peer of bench/agreement.mjs.

Reads the ballots (members x decisions bytes: 1 yes, 2 no, 3 abstain), then does one round for each line of input and
answers with the seconds of: the products alone, in the quicker of two forms; and the same with the matrices made from bytes.
"""
import ctypes
import glob
import os
import sys
import time

import numpy as np


def kernel_name():
    """Which kernel OpenBLAS runs here, as it says itself."""
    for path in glob.glob(os.path.join(os.path.dirname(np.__file__), "..", "numpy.libs", "*openblas*")):
        library = ctypes.CDLL(path)
        for symbol in ("scipy_openblas_get_corename64_", "openblas_get_corename64_", "openblas_get_corename"):
            if hasattr(library, symbol):
                name = getattr(library, symbol)
                name.restype = ctypes.c_char_p
                return name().decode()
    return "unknown kernel"


def indicators(ballots):
    return [(ballots == ballot).astype(np.float32) for ballot in (1, 2, 3)]


def three_products(by_ballot, listed):
    return sum(each @ each.T for each in by_ballot), listed @ listed.T


def one_product(beside, listed):
    return beside @ beside.T, listed @ listed.T


def total(pairs):
    return int(np.triu(pairs, 1).sum(dtype=np.float64))


def seconds(run, *arguments):
    begin = time.perf_counter()
    run(*arguments)
    return time.perf_counter() - begin


def from_bytes(ballots):
    by_ballot = indicators(ballots)
    three_products(by_ballot, sum(by_ballot))


def main(path, members):
    ballots = np.fromfile(path, dtype=np.uint8).reshape(members, -1)
    by_ballot = indicators(ballots)
    listed = sum(by_ballot)
    beside = np.concatenate(by_ballot, axis=1)
    same, shared = three_products(by_ballot, listed)
    print(f"numpy {np.__version__}, OpenBLAS {kernel_name()}", total(same), total(shared), sep="\t", flush=True)
    for _ in sys.stdin:
        products = min(seconds(three_products, by_ballot, listed), seconds(one_product, beside, listed))
        print(products, seconds(from_bytes, ballots), sep="\t", flush=True)


main(sys.argv[1], int(sys.argv[2]))
