// The GitHub Action, `main` and `post`. The runner brings the Node that action.yml names.
import('./index.js').then((bundle) => bundle.action());
