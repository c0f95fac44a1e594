/** Below this a pivot is taken for this: the matrices here are positive definite but for rounding. */
const least = 1e-12;

/**
 * Solves `matrix × x = vector` for a positive definite matrix of `size` rows, row after row. In place: the matrix becomes
 * its Cholesky factor, x comes in `vector`.
 */
export function solve(matrix: Float64Array, vector: Float64Array, size: number): void {
  factor(matrix, size);
  substitute(matrix, vector, size);
}

/** Inverse of a positive definite matrix of `size` rows. */
export function inverse(matrix: Float64Array, size: number): Float64Array {
  const lower = matrix.slice(0, size * size);
  factor(lower, size);
  const result = new Float64Array(size * size);
  for (let column = 0; column < size; column++) {
    const unit = new Float64Array(size);
    unit[column] = 1;
    substitute(lower, unit, size);
    result.set(unit, column * size);
  }
  return result;
}

function factor(matrix: Float64Array, size: number): void {
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row * size + column] ?? 0;
      for (let at = 0; at < column; at++)
        sum -= (matrix[row * size + at] ?? 0) * (matrix[column * size + at] ?? 0);
      matrix[row * size + column] =
        row === column ? Math.sqrt(Math.max(sum, least)) : sum / (matrix[column * size + column] ?? 1);
    }
  }
}

function substitute(lower: Float64Array, vector: Float64Array, size: number): void {
  for (let row = 0; row < size; row++) {
    let sum = vector[row] ?? 0;
    for (let at = 0; at < row; at++) sum -= (lower[row * size + at] ?? 0) * (vector[at] ?? 0);
    vector[row] = sum / (lower[row * size + row] ?? 1);
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = vector[row] ?? 0;
    for (let at = row + 1; at < size; at++) sum -= (lower[at * size + row] ?? 0) * (vector[at] ?? 0);
    vector[row] = sum / (lower[row * size + row] ?? 1);
  }
}
