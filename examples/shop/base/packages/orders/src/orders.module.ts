import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { Pool } from 'pg';
import { OrdersRepository } from './orders.repository.js';
import { OrdersService } from './orders.service.js';
import { PaymentEventsConsumer } from './payment-events.consumer.js';
import { CLOCK, POOL } from './ports.js';
import { ProcessedMessagesRepository } from './processed-messages.repository.js';
import { StockRepository } from './stock.repository.js';

export interface OrdersModuleOptions {
  readonly databaseUrl: string;
  /** Payments, coupons, events, queue and logger. */
  readonly adapters: readonly Provider[];
}

@Module({})
export class OrdersModule {
  static forRoot({ databaseUrl, adapters }: OrdersModuleOptions): DynamicModule {
    return {
      module: OrdersModule,
      providers: [
        { provide: POOL, useFactory: () => new Pool({ connectionString: databaseUrl, max: 10 }) },
        { provide: CLOCK, useValue: { now: () => new Date() } },
        ...adapters,
        OrdersRepository,
        StockRepository,
        ProcessedMessagesRepository,
        OrdersService,
        PaymentEventsConsumer,
      ],
      exports: [OrdersService, PaymentEventsConsumer],
    };
  }
}
