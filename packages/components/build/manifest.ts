/** Makes the custom elements manifest from the classes and their comments: what is public, as it is shipped. */
import { globSync } from 'node:fs';
import { relative, sep } from 'node:path';

import { create, type Plugin, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type {
  Attribute,
  ClassMember,
  CustomElement,
  CustomElementDeclaration,
  CustomElementField,
  Declaration,
  JavaScriptModule,
  Package,
} from 'custom-elements-manifest';

import { elementsOf } from './elements-of.ts';

export function makeManifest(): Package {
  const files = globSync('src/**/*.ts', { exclude: ['**/*.test.ts'] }).toSorted();
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
  });
  const { modules } = create({
    modules: files.flatMap((file) => program.getSourceFile(file) ?? []),
    plugins: [...litPlugin(), choices(program.getTypeChecker()), eventClasses()],
  });
  return { schemaVersion: '2.1.0', modules: modules.flatMap(publish) };
}

/** Writes out what `(typeof layouts)[number]` allows, so that editors can offer it. */
function choices(checker: ts.TypeChecker): Plugin {
  return {
    name: 'choices',
    analyzePhase({ node, moduleDoc }) {
      if (!ts.isIndexedAccessTypeNode(node)) return;
      const tuple = checker.getTypeFromTypeNode(node.objectType);
      const allowed = checker.getTypeArguments(tuple as ts.TypeReference).map((type) => checker.typeToString(type));
      const text = allowed.map((value) => value.replaceAll('"', "'")).join(' | ');
      for (const { type } of moduleDoc.declarations?.flatMap(fieldsOf) ?? []) {
        if (type) type.text = type.text.replace(node.getText(), text);
      }
    },
  };
}

/** The class of an event is the one that `HTMLElementEventMap` gives its name. */
function eventClasses(): Plugin {
  const classes = new Map<string, string>();
  return {
    name: 'event-classes',
    collectPhase({ node }) {
      if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'HTMLElementEventMap') return;
      for (const member of node.members.filter(ts.isPropertySignature)) {
        classes.set(member.name.getText(), member.type?.getText() ?? '');
      }
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const event of elementsOf(customElementsManifest).flatMap(({ events = [] }) => events)) {
        event.type = { text: classes.get(event.name) ?? 'Event' };
      }
    },
  };
}

/** The module of an element and the one that registers it, as they are shipped; nothing for other modules. */
function publish({ path, declarations = [] }: JavaScriptModule): readonly JavaScriptModule[] {
  const element = declarations.find(tagOf);
  if (!element) return [];
  const { name } = element;
  const tagName = `klima-${tagOf(element) ?? ''}`;
  const declaration = { name, module: shipped(path) };
  const own = { kind: 'js' as const, name, declaration };
  return [
    {
      kind: 'javascript-module',
      path: shipped(path),
      declarations: [publicPart(element as CustomElement, tagName)],
      exports: [own],
    },
    {
      kind: 'javascript-module',
      path: shipped(path).replace(/js$/, 'define.js'),
      declarations: [],
      exports: [own, { kind: 'custom-element-definition', name: tagName, declaration }],
    },
  ];
}

function publicPart(element: CustomElement, tagName: string): CustomElementDeclaration {
  const { name, description = '', slots, events, cssParts, cssProperties, cssStates } = element;
  const members = element.members?.filter(isPublic).map(asWritten) ?? [];
  return {
    kind: 'class',
    customElement: true,
    name,
    tagName,
    description,
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: members.flatMap(attributeOf),
    members,
    ...filled({ events, slots, cssParts, cssProperties, cssStates }),
  };
}

function isPublic({ static: isStatic, privacy = 'public', name, description }: ClassMember): boolean {
  return !isStatic && privacy === 'public' && !name.startsWith('#') && description !== undefined;
}

/** Where a member is inherited from is our affair; that an option may be left out, or be a text, goes without saying. */
function asWritten({ inheritedFrom: _, ...member }: ClassMember): ClassMember {
  if (member.kind !== 'field' || !member.type) return member;
  return { ...member, type: { text: member.type.text.replace(/ \| (undefined|`[^`]+`)/g, '') } };
}

function attributeOf(member: ClassMember): readonly Attribute[] {
  const { attribute, type, description, name: fieldName } = member as CustomElementField;
  return attribute === undefined ? [] : [{ name: attribute, fieldName, ...filled({ type, description }) }];
}

/** The entries that hold something. */
function filled<Entries extends object>(entries: Entries): { [Key in keyof Entries]: NonNullable<Entries[Key]> } {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as never;
}

function tagOf(declaration: Declaration): string | undefined {
  const tag = fieldsOf(declaration).find(({ name, static: isStatic }) => name === 'tag' && isStatic);
  return tag?.default?.slice(1, -1);
}

function fieldsOf(declaration: Declaration): readonly CustomElementField[] {
  const { members = [] } = declaration as CustomElement;
  return members.filter((member) => member.kind === 'field');
}

function shipped(path: string): string {
  return relative('src', path)
    .replaceAll(sep, '/')
    .replace(/^(.*)\.ts$/, 'dist/$1.js');
}
