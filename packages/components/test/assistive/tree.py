#!/usr/bin/python3
"""Prints, for each page whose name it reads from standard input, the tree that a browser gives to assistive technology.

Called with the name of the browser as AT-SPI knows it. The first answer says whether the browser has come; each other
is the tree, one line an object. An empty line ends an answer.
"""
import sys
import time

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi  # noqa: E402

browser = sys.argv[1].lower()
STATES = {
    Atspi.StateType.CHECKED: 'checked',
    Atspi.StateType.EXPANDED: 'expanded',
    Atspi.StateType.PRESSED: 'pressed',
    Atspi.StateType.SELECTED: 'selected',
    Atspi.StateType.INVALID_ENTRY: 'invalid',
}


def children(thing):
    return [child for child in (thing.get_child_at_index(i) for i in range(thing.get_child_count())) if child]


def documents(thing, depth=0):
    if depth > 40:
        return
    if thing.get_role_name() == 'document web':
        yield thing
        return
    for child in children(thing):
        yield from documents(child, depth + 1)


def words(text):
    # What stands for an object that is a child is no text.
    return ' '.join((text or '').replace('\ufffc', ' ').split())


def lines(thing, depth=0):
    role = thing.get_role_name()
    name = words(thing.get_name())
    text = ''
    try:
        text = words(Atspi.Text.get_text(thing, 0, -1))
    except Exception:
        pass
    attributes = thing.get_attributes() or {}
    has = thing.get_state_set()
    parts = [role]
    if 'level' in attributes and role == 'heading':
        parts.append(attributes['level'])
    if name:
        parts.append('"%s"' % name)
    # A landmark has no text of its own, but WebKit gives it, now and then, that of all it holds.
    if text and text != name and role != 'landmark':
        parts.append("'%s'" % text)
    parts += [word for state, word in STATES.items() if has.contains(state)]
    description = words(thing.get_description())
    if description:
        parts.append('described "%s"' % description)
    yield '  ' * depth + ' '.join(parts)
    for child in children(thing):
        yield from lines(child, depth + 1)


def pages():
    """The documents of the browser."""
    for app in children(Atspi.get_desktop(0)):
        if browser in (app.get_name() or '').lower():
            yield from documents(app)


def find(name):
    return next((document for document in pages() if document.get_name() == name), None)


def arrival(patience=60):
    """Says whether the browser has told of a page, and else who has come to the bus."""
    end = time.time() + patience
    while time.time() < end:
        Atspi.get_desktop(0).clear_cache()
        try:
            if next(pages(), None):
                return 'here'
        except Exception:
            # It changed while it was read.
            pass
        time.sleep(0.3)
    names = ', '.join(app.get_name() or 'nameless' for app in children(Atspi.get_desktop(0)))
    return 'No page of %s came within %d s; on the bus: %s.' % (browser, patience, names or 'nobody')


def tree(name, patience=60):
    """The tree of a page, once it is there and the same three times."""
    end = time.time() + patience
    before, times = None, 0
    while time.time() < end:
        Atspi.get_desktop(0).clear_cache()
        try:
            document = find(name)
            now = list(lines(document)) if document else None
        except Exception:
            # It changed while it was read.
            now = None
        times = times + 1 if now and now == before else 0
        if times == 2:
            return now
        before = now
        time.sleep(0.3)
    return ['the page %s did not come to rest within %d s' % (name, patience)]


print(arrival() + '\n', flush=True)
for line in sys.stdin:
    print('\n'.join(tree(line.strip())) + '\n', flush=True)
