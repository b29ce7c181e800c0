import type { GuidePart, GuideSection } from '../../catalog/schema';

const inPart = (part: GuidePart): string[] => {
  switch (part.kind) {
    case 'paragraph':
      return [''];
    case 'list':
    case 'steps':
      return part.items.map((item) => `.${item}`);
    case 'terms':
      return part.items.flatMap((item) => [`.${item}.term`, `.${item}.text`]);
    case 'table':
      return ['column', ...part.rows].flatMap((row) => part.columns.map((column) => `.${row}.${column}`));
  }
};

/** Keys of all texts of a section, in the order in which they are read; the title first. */
export function keysOf({ id, parts }: GuideSection): string[] {
  const section = `guide:section.${id}`;
  return [`${section}.title`, ...parts.flatMap((part) => inPart(part).map((key) => `${section}.${part.id}${key}`))];
}
