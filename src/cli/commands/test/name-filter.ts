/** Whether a name contains a text in any case; `*` in it stands for anything. */
export function nameMatcher(filter: string): (name: string) => boolean {
  const parts = filter.toLowerCase().split('*');
  return (name) => {
    const text = name.toLowerCase();
    let from = 0;
    for (const part of parts) {
      const at = text.indexOf(part, from);
      if (at < 0) return false;
      from = at + part.length;
    }
    return true;
  };
}
