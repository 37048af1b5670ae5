/** The list, or nothing when it has no items: proto3 JSON leaves empty lists out. */
export function nonEmpty<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list?.length ? list : undefined;
}
