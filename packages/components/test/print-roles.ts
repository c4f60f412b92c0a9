import { computeAccessibleName, getRole } from 'dom-accessibility-api';

/** Roles that are named by what is in them, which stands below them anyway. */
const spoken = new Set(['button', 'link', 'heading', 'radio', 'searchbox', 'textbox', 'group', 'list', 'table', 'img']);

/**
 * Prints what an engine has rendered as an indented list of roles, names and texts. Roles are those of HTML-AAM, names
 * those of AccName 1.2, both worked out from the engine's own tree and styles.
 */
export function printRoles(element: Element, indent = ''): string {
  return [...flatChildren(element)].map((node) => printNode(node, indent)).join('');
}

function printNode(node: Node, indent: string): string {
  if (node instanceof Text) {
    const text = node.data.replace(/\s+/g, ' ').trim();
    return text && `${indent}“${text}”\n`;
  }
  if (!(node instanceof Element) || isHidden(node)) return '';
  const role = getRole(node);
  if (!role || role === 'generic' || role === 'presentation') return printRoles(node, indent);
  const name = spoken.has(role) ? computeAccessibleName(node).trim() : '';
  return `${indent}${role}${name && ` “${name}”`}\n${printRoles(node, `${indent}  `)}`;
}

/** The children as they are rendered: of the shadow root, and of what a slot holds. */
function flatChildren(element: Element): Iterable<Node> {
  if (element instanceof HTMLSlotElement) return element.assignedNodes({ flatten: true });
  return (element.shadowRoot ?? element).childNodes;
}

function isHidden(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true' || element.localName === 'style') return true;
  const { display, visibility } = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden';
}
