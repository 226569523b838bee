import type { ChangedFile } from '../../src/change/change-set.ts';
import { foreignFunctions } from '../../src/change/foreign.ts';

function changed(path: string, baseText: string, headText: string): string[] {
  const file: ChangedFile = { path, status: 'modified', baseText, headText, excludedBy: 'language' };
  return foreignFunctions([file]).map((fn) => `${fn.kind} ${fn.name} ${fn.lines.start}-${fn.lines.end}`);
}

const GO = `package gateway

import "time"

type Limit struct {
	left int
}

func (l *Limit) Allow(n int) bool {
	if n > l.left {
		return false
	}
	return true
}

func reset(l *Limit) {
	l.left = 0
}
`;

const PYTHON = `import os

class Stock:
    free = 3

    def take(self, n):
        if n > self.free:
            return 0
        return n

async def main():
    def inner():
        return 1
    return inner()
`;

const JAVA = `package shop;

public class Stock<T> {
    private int free = 3;

    public Stock(int free) {
        this.free = free;
    }

    @Override
    public Map<String, T> take(int n, List<T> of)
            throws IOException {
        if (n > free) {
            return null;
        }
        return apply(n);
    }
}
`;

describe('foreignFunctions', () => {
  it('names functions and methods of Go', () => {
    expect(
      changed('limit.go', GO, GO.replace('n > l.left', 'n >= l.left').replace('l.left = 0', 'l.left = 1')),
    ).toEqual(['changed Limit.Allow 9-14', 'changed reset 16-18']);
    expect(changed('limit.go', GO, `${GO}\nfunc open() int {\n\treturn 1\n}\n`)).toEqual(['new open 20-22']);
  });

  it('names functions and methods of Python, the innermost that holds the line', () => {
    expect(
      changed('stock.py', PYTHON, PYTHON.replace('return 0', 'return 1').replace('return 1\n    r', 'return 2\n    r')),
    ).toEqual(['changed Stock.take 6-9', 'changed inner 12-13']);
  });

  it('names methods and constructors of Java', () => {
    expect(
      changed('Stock.java', JAVA, JAVA.replace('n > free', 'n >= free').replace('this.free = free', 'this.free = 2')),
    ).toEqual(['changed Stock.Stock 6-8', 'changed Stock.take 11-17']);
  });

  it('takes a deletion within a function for a change of it', () => {
    expect(
      changed('stock.py', PYTHON, PYTHON.replace('        if n > self.free:\n            return 0\n', '')),
    ).toEqual(['changed Stock.take 6-7']);
  });

  it.each([
    ['comments', 'limit.go', GO, GO.replace('func reset', '// Empties it.\nfunc reset')],
    [
      'lines outside of functions',
      'stock.py',
      PYTHON,
      PYTHON.replace('free = 3', 'free = 4').replace('import os', 'import re'),
    ],
    ['removed functions', 'limit.go', GO, GO.slice(0, GO.indexOf('func reset'))],
    ['test files', 'limit_test.go', GO, GO.replace('n > l.left', 'n >= l.left')],
    ['languages without a pattern', 'fee.rs', 'fn a() {\n  1\n}', 'fn a() {\n  2\n}'],
  ])('leaves out %s', (_, path, base, head) => expect(changed(path, base, head)).toEqual([]));
});
