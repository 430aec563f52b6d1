/* What the settings of network cards and sockets say. */
#include "machine/settings.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool read_mac(const char *text, u8 mac[MACHINE_MAC]) {
    u32 parts[MACHINE_MAC];
    int end = 0;
    int count = sscanf(text, "%2x:%2x:%2x:%2x:%2x:%2x%n", &parts[0], &parts[1], &parts[2], &parts[3], &parts[4],
                       &parts[5], &end);
    for (u32 i = 0; count == MACHINE_MAC && i < MACHINE_MAC; i++) mac[i] = (u8)parts[i];
    bool group = count == MACHINE_MAC && (mac[0] & 1);
    return count == MACHINE_MAC && text[end] == '\0' && !group;
}

/* Of `length` letters. */
static bool read_descriptor(const char *text, size_t length, int *fd) {
    char *end;
    long number = strtol(text, &end, 10);
    *fd = (int)number;
    return text[0] >= '0' && text[0] <= '9' && end == text + length && number <= 1 << 20;
}

static bool read_tap(const char *text, size_t length, char tap[SETTINGS_TAP]) {
    bool fits = length > 0 && length < SETTINGS_TAP;
    if (fits) memcpy(tap, text, length);
    if (fits) tap[length] = '\0';
    return fits;
}

bool settings_read_net(const char *text, NetConfig *net, char tap[SETTINGS_TAP], MachineError *error) {
    const char *mac = strstr(text, ",mac=");
    size_t length = mac != NULL ? (size_t)(mac - text) : strlen(text);
    *net = (NetConfig){.fd = -1};
    bool good = mac == NULL || read_mac(mac + 5, net->mac);
    if (strncmp(text, "tap=", 4) == 0) {
        good = good && read_tap(text + 4, length - 4, tap);
        net->tap = tap;
    } else {
        good = good && strncmp(text, "fd=", 3) == 0 && read_descriptor(text + 3, length - 3, &net->fd);
    }
    return good || machine_fail(error, MACHINE_NET_OPTION, "'%s'", text);
}

bool settings_read_vsock(const char *text, u32 *path_length, u32 *guest, MachineError *error) {
    const char *number = strstr(text, ",cid=");
    char *end = NULL;
    unsigned long value = number != NULL ? strtoul(number + 5, &end, 10) : 3;
    bool good = number == NULL || (number[5] >= '1' && number[5] <= '9' && *end == '\0');
    *path_length = (u32)(number != NULL ? (size_t)(number - text) : strlen(text));
    *guest = (u32)value;
    good = good && *path_length > 0 && value >= 3 && value < UINT32_MAX;
    return good || machine_fail(error, MACHINE_VSOCK_OPTION, "'%s'", text);
}
