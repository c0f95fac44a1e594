/**
 * The lower triangle L with L·Lᵀ = the given symmetric positive definite matrix, n × n by rows; in place. What stands
 * above the diagonal stays as it was and is not to be read.
 */
export function cholesky(matrix: Float64Array, n: number): Float64Array {
  for (let row = 0; row < n; row++) {
    const from = row * n;
    for (let column = 0; column <= row; column++) {
      const other = column * n;
      let sum = matrix[from + column] ?? 0;
      for (let at = 0; at < column; at++) sum -= (matrix[from + at] ?? 0) * (matrix[other + at] ?? 0);
      // Rounding can leave a tiny negative where two rows are equal.
      matrix[from + column] =
        row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (matrix[other + column] ?? 1);
    }
  }
  return matrix;
}

/** Solves L·x = b for one column; in place. */
export function solveLower(lower: Float64Array, n: number, b: Float64Array): Float64Array {
  for (let row = 0; row < n; row++) {
    let sum = b[row] ?? 0;
    for (let at = 0; at < row; at++) sum -= (lower[row * n + at] ?? 0) * (b[at] ?? 0);
    b[row] = sum / (lower[row * n + row] ?? 1);
  }
  return b;
}

/** Solves L·Lᵀ·X = B for many columns, B by rows of `width`; in place. */
export function solve(lower: Float64Array, n: number, b: Float64Array, width: number): Float64Array {
  for (let row = 0; row < n; row++) {
    for (let at = 0; at < row; at++) subtract(b, row, at, lower[row * n + at] ?? 0, width);
    divide(b, row, lower[row * n + row] ?? 1, width);
  }
  for (let row = n - 1; row >= 0; row--) {
    for (let at = row + 1; at < n; at++) subtract(b, row, at, lower[at * n + row] ?? 0, width);
    divide(b, row, lower[row * n + row] ?? 1, width);
  }
  return b;
}

function subtract(b: Float64Array, row: number, other: number, factor: number, width: number): void {
  if (factor === 0) return;
  const [into, from] = [row * width, other * width];
  for (let at = 0; at < width; at++) b[into + at] = (b[into + at] ?? 0) - factor * (b[from + at] ?? 0);
}

function divide(b: Float64Array, row: number, by: number, width: number): void {
  for (let at = row * width; at < (row + 1) * width; at++) b[at] = (b[at] ?? 0) / by;
}
