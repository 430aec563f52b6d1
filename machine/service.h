/* Serves the devices of a board beside the processors.
 *
 * Who does what: one thread serves all devices that never block - random numbers, network, consoles, sockets - when
 * their doorbell rings or a file of theirs is ready, a bounded turn at a time. Each disk has a thread of its own,
 * because files block. Doorbells are eventfds that KVM signals itself where it can; elsewhere the processor's exit
 * does.
 *
 * The discipline: one lock guards the whole board. Every function of board.h and of the devices behind it is called
 * with the lock held, by processors, by the threads here and by the console. Who holds it never waits for anything
 * and never loops without a bound. What may block is a BlockJob: it is taken and finished with the lock and performed
 * without it. It moves bytes between a file and RAM, which never moves; nobody else touches the job meanwhile, and a
 * reset of its controller waits for it. Locks are taken in this order: the foreground's, the board's, the output's.
 */
#ifndef MACHINE_SERVICE_H
#define MACHINE_SERVICE_H

#include "machine/board.h"
#include "machine/fair_lock.h"
#include "machine/kvm.h"

typedef struct Service Service;

typedef struct DiskThread {
    Service *service;
    BlockController controller;
    pthread_t thread;
    bool started;
} DiskThread;

struct Service {
    FairLock *lock; /* of the board */
    Board *board;
    const KvmMachine *kvm; /* NULL: there is none, and doorbells come by board accesses alone */
    int poll;              /* epoll */
    int bells[PCI_SLOTS];  /* an eventfd for each function in use; that of slot 0 ends the thread */
    BoardUnit *units[PCI_SLOTS];
    DiskThread disks[BOARD_DISKS];
    pthread_t thread;
    bool started;
    bool stopping; /* atomic */
};

/* Before board_init, which may call the wires below already. service_close is right after failure, too, and for a
 * service of zeros. */
bool service_open(Service *service, FairLock *lock, Board *board, const KvmMachine *kvm) MUST_CHECK;
/* After board_init: the threads start. */
bool service_start(Service *service) MUST_CHECK;
/* Ends the threads; a request to a disk that is being performed is waited for. Again does no harm. */
void service_stop(Service *service);
void service_close(Service *service);

/* The wires of the board that end here. */
WakeLine service_wake(Service *service);
Watcher service_watcher(Service *service);
PciWatch service_windows(Service *service);

#endif
