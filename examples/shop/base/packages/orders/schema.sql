create table if not exists orders (
  id uuid primary key,
  customer_id text not null,
  email text not null,
  status text not null check (status in ('pending', 'paid', 'shipped', 'cancelled', 'refunded')),
  country text not null,
  total_cents integer not null check (total_cents >= 0),
  payment_id text,
  idempotency_key text not null,
  created_at timestamptz not null,
  unique (customer_id, idempotency_key)
);

create index if not exists orders_by_customer on orders (customer_id, created_at desc, id desc);

create table if not exists order_lines (
  order_id uuid not null references orders (id) on delete cascade,
  position integer not null,
  sku text not null,
  quantity integer not null check (quantity > 0),
  unit_cents integer not null check (unit_cents >= 0),
  weight_grams integer not null,
  tax_class text not null,
  primary key (order_id, position)
);

create table if not exists stock (
  sku text primary key,
  on_hand integer not null check (on_hand >= 0)
);

create table if not exists stock_holds (
  order_id uuid not null,
  sku text not null references stock (sku),
  quantity integer not null check (quantity > 0),
  expires_at timestamptz not null,
  primary key (order_id, sku)
);

create table if not exists processed_messages (
  id text primary key,
  processed_at timestamptz not null default now()
);
