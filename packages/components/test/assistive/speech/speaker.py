#!/usr/bin/python3
"""An output module of speech-dispatcher that makes no sound: it writes what would be said to the file SPOKEN, one saying a line."""
import html
import os
import re
import sys

spoken = open(os.environ['SPOKEN'], 'a', buffering=1, encoding='utf-8')


def answer(*lines):
    print('\n'.join(lines), flush=True)


def body():
    """The lines until the full stop that ends them."""
    lines = []
    for line in sys.stdin:
        line = line.rstrip('\n')
        if line == '.':
            break
        lines.append(line[1:] if line.startswith('..') else line)
    return ' '.join(lines)


for line in sys.stdin:
    command = line.strip()
    if command == 'INIT':
        answer('299-makes no sound', '299 OK LOADED SUCCESSFULLY')
    elif command == 'AUDIO':
        answer('207 OK RECEIVING AUDIO SETTINGS')
        body()
        answer('203 OK AUDIO INITIALIZED')
    elif command == 'LOGLEVEL':
        answer('207 OK RECEIVING LOGLEVEL SETTINGS')
        body()
        answer('203 OK LOG LEVEL SET')
    elif command == 'SET':
        answer('203 OK RECEIVING SETTINGS')
        body()
        answer('203 OK SETTINGS RECEIVED')
    elif command in ('SPEAK', 'CHAR', 'KEY', 'SOUND_ICON'):
        answer('202 OK RECEIVING MESSAGE')
        text = body()
        answer('200 OK SPEAKING', '701 BEGIN')
        spoken.write(' '.join(html.unescape(re.sub(r'<[^>]+>', '', text)).split()) + '\n')
        for mark in re.findall(r'<mark name="([^"]*)"', text):
            answer('700-' + mark, '700 INDEX MARK')
        answer('702 END')
    elif command.startswith('LIST VOICES'):
        answer('200-Danish\tda\tnone', '200-English\ten\tnone', '200 OK VOICE LIST SENT')
    elif command.startswith('DEBUG'):
        answer('200 OK DEBUGGING')
    elif command == 'QUIT':
        answer('210 OK QUIT')
        break
    elif command not in ('STOP', 'PAUSE'):
        answer('300 ERR UNKNOWN COMMAND')
