# A guest for the manager's tests: says "ready", echoes what is typed, switches itself off at 'q'.
    .code32
    .text
    .long 0x1BADB002, 0, -0x1BADB002
    .globl _start
_start:
    mov $ready, %esi
print:
    lodsb
    test %al, %al
    jz echo
    mov $0x3f8, %dx
    out %al, %dx
    jmp print
echo:
    mov $0x3fd, %dx
    in %dx, %al
    test $1, %al
    jz echo
    mov $0x3f8, %dx
    in %dx, %al
    cmp $'q', %al
    je off
    out %al, %dx
    jmp echo
off:
    mov $0x600, %dx
    mov $0x34, %al
    out %al, %dx
    hlt
ready:
    .asciz "ready\n"
