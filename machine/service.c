/* Serves the devices of a board beside the processors. */
#include "machine/service.h"
#include "machine/host_thread.h"
#include <errno.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

enum { EVENTS_AT_ONCE = 16, STOP_BELL = 0 };

static void ring(const Service *service, u32 slot) {
    u64 one = 1;
    if (service->bells[slot] < 0) return;
    ssize_t count = write(service->bells[slot], &one, sizeof one);
    UNUSED(count); /* a full counter rings, too */
}

/* Stops the ringing; where the bell blocks, waits for it first. */
static void hear(const Service *service, u32 slot) {
    u64 count;
    ssize_t size = read(service->bells[slot], &count, sizeof count);
    UNUSED(size);
}

static bool stopping(const Service *service) { return __atomic_load_n(&service->stopping, __ATOMIC_ACQUIRE); }

/* ---- The wires ----------------------------------------------------------------------------------------------- */

static void wake_wire(void *owner, u32 slot) { ring(owner, slot); }

/* A file that nobody waits for must leave the set: a hang-up is reported whether it is asked for or not. */
static void watch_wire(void *owner, Watch *watch) {
    const Service *service = owner;
    u32 wanted = (watch->wants_input ? EPOLLIN : 0u) | (watch->wants_output ? EPOLLOUT : 0u);
    struct epoll_event event = {.events = wanted, .data.ptr = watch};
    if (watch->fd < 0 || wanted == 0) {
        if (watch->watched) epoll_ctl(service->poll, EPOLL_CTL_DEL, watch->fd, NULL);
        watch->watched = false;
        return;
    }
    int operation = watch->watched ? EPOLL_CTL_MOD : EPOLL_CTL_ADD;
    watch->watched = epoll_ctl(service->poll, operation, watch->fd, &event) == 0;
}

/* KVM rings the bells of the window that moved. Where it refuses, the accesses still arrive as exits. */
static void window_wire(void *owner, const PciFunction *function, u32 window, u64 from, u64 to) {
    const Service *service = owner;
    const PciDoorbells *doorbells = &function->doorbells;
    if (service->kvm == NULL || doorbells->window != window || service->bells[function->slot] < 0) return;
    for (u32 i = 0; i < doorbells->count; i++) {
        u64 offset = doorbells->offset + (u64)i * doorbells->step;
        if (from != 0) kvm_ring_on_write(service->kvm, from + offset, service->bells[function->slot], false);
        if (to != 0) kvm_ring_on_write(service->kvm, to + offset, service->bells[function->slot], true);
    }
}

WakeLine service_wake(Service *service) { return (WakeLine){wake_wire, service}; }
Watcher service_watcher(Service *service) { return (Watcher){watch_wire, service}; }
PciWatch service_windows(Service *service) { return (PciWatch){window_wire, service}; }

/* ---- The thread of all that does not block ------------------------------------------------------------------- */

/* What is left after one turn rings again, behind the events that wait already. */
static void serve_unit(Service *service, u32 slot) {
    hear(service, slot);
    const BoardUnit *unit = service->units[slot];
    if (unit != NULL && unit->work(unit->device)) ring(service, slot);
}

/* A watch that an earlier event of the same batch ended is not ready any more. */
static void serve_watch(Watch *watch) {
    if (watch->watched) watch->ready(watch->device, watch);
}

static void *service_loop(void *argument) {
    Service *service = argument;
    struct epoll_event events[EVENTS_AT_ONCE];
    while (!stopping(service)) {
        int count = epoll_wait(service->poll, events, EVENTS_AT_ONCE, -1);
        for (int i = 0; i < count; i++) {
            fair_lock(service->lock);
            if (events[i].data.u64 < PCI_SLOTS) serve_unit(service, (u32)events[i].data.u64);
            else serve_watch(events[i].data.ptr);
            fair_unlock(service->lock);
        }
    }
    return NULL;
}

/* ---- The threads of the disks -------------------------------------------------------------------------------- */

static void serve_disk(Service *service, const BlockController *controller) {
    fair_lock(service->lock);
    BlockJob *job;
    while (!stopping(service) && (job = controller->take(controller->device)) != NULL) {
        fair_unlock(service->lock);
        block_perform(controller->disk, job);
        fair_lock(service->lock);
        controller->finish(controller->device);
    }
    fair_unlock(service->lock);
}

static void *disk_loop(void *argument) {
    DiskThread *disk = argument;
    while (!stopping(disk->service)) {
        hear(disk->service, disk->controller.slot);
        serve_disk(disk->service, &disk->controller);
    }
    return NULL;
}

/* ---- Life ---------------------------------------------------------------------------------------------------- */

bool service_open(Service *service, FairLock *lock, Board *board, const KvmMachine *kvm) {
    *service = (Service){.lock = lock, .board = board, .kvm = kvm};
    for (u32 i = 0; i < PCI_SLOTS; i++) service->bells[i] = -1;
    service->poll = epoll_create1(EPOLL_CLOEXEC);
    return service->poll >= 0;
}

/* A bell in the set of the common thread. */
static bool hang_bell(Service *service, u32 slot) {
    struct epoll_event event = {.events = EPOLLIN, .data.u64 = slot};
    service->bells[slot] = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    return service->bells[slot] >= 0 && epoll_ctl(service->poll, EPOLL_CTL_ADD, service->bells[slot], &event) == 0;
}

static bool start_disk(Service *service, DiskThread *disk, const BlockController *controller) {
    *disk = (DiskThread){.service = service, .controller = *controller};
    service->bells[controller->slot] = eventfd(0, EFD_CLOEXEC);
    if (service->bells[controller->slot] < 0) return false;
    disk->started = host_thread_start(&disk->thread, disk_loop, disk, 0);
    return disk->started;
}

bool service_start(Service *service) {
    Board *board = service->board;
    if (!hang_bell(service, STOP_BELL)) return false;
    for (u32 i = 0; i < board->unit_count; i++) {
        service->units[board->units[i].slot] = &board->units[i];
        if (!hang_bell(service, board->units[i].slot)) return false;
    }
    for (u32 i = 0; i < board->disk_count; i++) {
        if (!start_disk(service, &service->disks[i], &board->controllers[i])) return false;
    }
    service->started = host_thread_start(&service->thread, service_loop, service, 0);
    return service->started;
}

void service_stop(Service *service) {
    if (service->lock == NULL) return; /* never opened */
    __atomic_store_n(&service->stopping, true, __ATOMIC_RELEASE);
    for (u32 i = 0; i < PCI_SLOTS; i++) ring(service, i);
    if (service->started) pthread_join(service->thread, NULL);
    service->started = false;
    for (u32 i = 0; i < BOARD_DISKS; i++) {
        if (service->disks[i].started) pthread_join(service->disks[i].thread, NULL);
        service->disks[i].started = false;
    }
}

void service_close(Service *service) {
    service_stop(service);
    if (service->lock == NULL) return;
    for (u32 i = 0; i < PCI_SLOTS; i++) {
        if (service->bells[i] >= 0) close(service->bells[i]);
        service->bells[i] = -1;
    }
    if (service->poll >= 0) close(service->poll);
    service->lock = NULL;
}
