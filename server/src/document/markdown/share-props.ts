/** Makes the syntax tree of a long text lighter. */
import { NodeProp, Tree } from '@lezer/common';

/** The table of each kind of surroundings, kept from one parse to the next. */
const tables = new Map<number, object>();
/** More kinds than this no text has but a hostile one. */
const MOST = 64;

/**
 * Every block's tree tells in what it stands, in a table of its own, though nearly all stand in the document: a third of
 * a long text's tree. Those that tell the same are given one table, which the parser never changes.
 */
export function shareProps(tree: Tree): void {
  const { children } = tree;
  for (let i = 0; i < children.length; i++) {
    const child = children[i];
    if (child instanceof Tree && share(child)) shareProps(child);
  }
}

/** False for what stands in a block's words: there are no tables. */
function share(tree: Tree): boolean {
  const holder = tree as unknown as { props: object | null };
  if (!holder.props) return tree.type.isAnonymous;
  const hash = tree.prop(NodeProp.contextHash);
  if (hash === undefined) return true;
  const known = tables.get(hash);
  // What only groups blocks tells nothing else.
  if (known === holder.props || (!tree.type.isAnonymous && tree.propValues.length > 1)) return true;
  if (known) holder.props = known;
  else if (tables.size < MOST) tables.set(hash, holder.props);
  return true;
}
