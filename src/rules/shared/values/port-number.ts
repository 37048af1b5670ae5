/** What is wrong with the number of a port; nothing for a fine one. */
export function portFault(number: number): string | undefined {
  return number >= 1 && number <= 65535 ? undefined : 'is not between 1 and 65535';
}
