import type { SerializedAXNode } from 'puppeteer-core';

/** Nodes that a screen reader doesn't speak of; their children count as their parent's. */
const silent = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker', 'Iframe']);
const states = [
  'level',
  'value',
  'valuetext',
  'checked',
  'pressed',
  'expanded',
  'selected',
  'disabled',
  'required',
  'invalid',
  'haspopup',
  'roledescription',
  'description',
] as const;

/** Prints what is inside the group with a name, as an indented list of roles, names and states. */
export function printTree(page: SerializedAXNode, groupName: string): string {
  const group = find(page, groupName);
  if (!group) throw new Error(`The accessibility tree holds no “${groupName}”.`);
  return printChildren(group, '').join('\n') + '\n';
}

function find(node: SerializedAXNode, name: string): SerializedAXNode | undefined {
  if (node.role === 'group' && node.name === name) return node;
  for (const child of node.children ?? []) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}

function printChildren(node: SerializedAXNode, indent: string): readonly string[] {
  return (node.children ?? []).flatMap((child) => printNode(child, indent, node));
}

function printNode(node: SerializedAXNode, indent: string, parent: SerializedAXNode): readonly string[] {
  const name = node.name?.trim() ?? '';
  if (node.role === 'StaticText') return name === '' || name === parent.name?.trim() ? [] : [`${indent}“${name}”`];
  if (silent.has(node.role)) return printChildren(node, indent);

  const said = [node.role, ...(name ? [`“${name}”`] : []), ...states.flatMap((state) => printState(node, state))];
  return [indent + said.join(' '), ...printChildren(node, `${indent}  `)];
}

function printState(node: SerializedAXNode, state: (typeof states)[number]): readonly string[] {
  const value = node[state];
  // Every list item has a level; only a heading's says something.
  if (
    value === undefined ||
    value === false ||
    value === 'false' ||
    value === '' ||
    (state === 'level' && node.role !== 'heading')
  )
    return [];
  return [value === true ? state : `${state}=${value}`];
}
