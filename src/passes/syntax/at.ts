// Reading typed arrays whose indices are known to be inside.

/** 0 outside, which no caller relies on. */
export function at(values: Int32Array, index: number): number {
	return values[index] ?? 0;
}
