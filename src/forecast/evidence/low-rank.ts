/** A matrix of `rows` × `width` as patterns: `scores` (rows × rank) times `patterns` (rank × width). */
export interface LowRank {
  readonly rank: number;
  /** Columns of length 1, at right angles to one another; by rows of `rank`. */
  readonly scores: Float64Array;
  readonly patterns: Float64Array;
}

const rounds = 2;

/**
 * The matrix's leading patterns by subspace iteration from a fixed start: most of what differs between votes are a few
 * dozen ways in which members divide. Deterministic. The rank is at most that of the matrix.
 *
 * @see Halko, Martinsson and Tropp (2011), algorithm 4.4
 */
export function lowRank(matrix: Float64Array, rows: number, width: number, most: number): LowRank {
  const rank = Math.min(most, rows, width);
  const start = Float64Array.from({ length: width * rank }, (_, at) => Math.cos(at * at + at));
  let scores = orthonormal(product(matrix, start, rows, width, rank), rows, rank);
  let patterns = productOfTransposed(scores, matrix, rows, rank, width);
  for (let round = 0; round < rounds; round++) {
    scores = orthonormal(product(matrix, transposed(patterns, rank, width), rows, width, rank), rows, rank);
    patterns = productOfTransposed(scores, matrix, rows, rank, width);
  }
  return { rank, scores, patterns };
}

/** A·B for A of rows × inner and B of inner × width. */
function product(a: Float64Array, b: Float64Array, rows: number, inner: number, width: number): Float64Array {
  const result = new Float64Array(rows * width);
  for (let row = 0; row < rows; row++) {
    const into = row * width;
    for (let k = 0; k < inner; k++) {
      const factor = a[row * inner + k] ?? 0;
      if (factor === 0) continue;
      const from = k * width;
      for (let at = 0; at < width; at++)
        result[into + at] = (result[into + at] ?? 0) + factor * (b[from + at] ?? 0);
    }
  }
  return result;
}

/** Aᵀ·B for A of rows × inner and B of rows × width. */
function productOfTransposed(
  a: Float64Array,
  b: Float64Array,
  rows: number,
  inner: number,
  width: number,
): Float64Array {
  const result = new Float64Array(inner * width);
  for (let row = 0; row < rows; row++) {
    const from = row * width;
    for (let k = 0; k < inner; k++) {
      const factor = a[row * inner + k] ?? 0;
      const into = k * width;
      for (let at = 0; at < width; at++)
        result[into + at] = (result[into + at] ?? 0) + factor * (b[from + at] ?? 0);
    }
  }
  return result;
}

function transposed(matrix: Float64Array, rows: number, width: number): Float64Array {
  const turned = new Float64Array(matrix.length);
  for (let row = 0; row < rows; row++)
    for (let at = 0; at < width; at++) turned[at * rows + row] = matrix[row * width + at] ?? 0;
  return turned;
}

/** Gram and Schmidt, twice for accuracy; a column that depends on those before it becomes 0. In place. */
function orthonormal(columns: Float64Array, rows: number, width: number): Float64Array {
  const dot = (a: number, b: number): number => {
    let sum = 0;
    for (let row = 0; row < rows; row++)
      sum += (columns[row * width + a] ?? 0) * (columns[row * width + b] ?? 0);
    return sum;
  };
  for (let column = 0; column < width; column++) {
    const length = Math.sqrt(dot(column, column));
    for (let pass = 0; pass < 2; pass++) {
      for (let other = 0; other < column; other++) {
        const share = dot(column, other);
        for (let row = 0; row < rows; row++)
          columns[row * width + column] =
            (columns[row * width + column] ?? 0) - share * (columns[row * width + other] ?? 0);
      }
    }
    const left = Math.sqrt(dot(column, column));
    const scale = left > 1e-9 * length && left > 0 ? 1 / left : 0;
    for (let row = 0; row < rows; row++)
      columns[row * width + column] = (columns[row * width + column] ?? 0) * scale;
  }
  return columns;
}
