import type { ExportRef, ScreenAct, Value } from './test-case.ts';

/** What is done to a component or hook, on one line: `<Counter start={2} />`, `useCounter(2)`, `click button "More"`, `after 300 ms`. */
export function screenText(act: ScreenAct, show: (value: Value) => string, nameOf: (ref: ExportRef) => string): string {
  switch (act.do) {
    case 'render':
    case 'hook': {
      const around = act.wrappers ?? [];
      const name = 'export' in act.callee ? nameOf(act.callee.export) : 'it';
      const own = act.args.slice(around.length);
      const text = act.do === 'hook' ? `${name}(${own.map(show).join(', ')})` : element(name, own[0], show);
      const within = around.map((ref, at) => {
        const name = nameOf(ref);
        return /^[A-Z]/.test(name) ? element(name, act.args[at], show) : `${name}()`;
      });
      return within.length === 0 ? text : `${text} in ${within.join(' in ')}`;
    }
    case 'rerender':
      return `again with ${act.args.map(show).join(', ')}`;
    case 'interact':
      return `${doing(act)} ${act.role}${act.name === '' ? '' : ` ${JSON.stringify(act.name)}`}`;
    case 'advance':
      return `after ${act.ms} ms`;
  }
}

function doing({ action, text }: Extract<ScreenAct, { do: 'interact' }>): string {
  return action === 'click' ? 'click' : `enter ${JSON.stringify(text ?? '')} into`;
}

function element(name: string, props: Value | undefined, show: (value: Value) => string): string {
  const given = props?.t === 'object' ? props.props : [];
  const texts = given.map(([prop, value]) =>
    value.t === 'string' ? ` ${prop}=${JSON.stringify(value.v)}` : ` ${prop}={${show(value)}}`,
  );
  return `<${name}${texts.join('')} />`;
}
