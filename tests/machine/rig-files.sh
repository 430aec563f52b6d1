# What the rig is made of: kernel, program, initial RAM disks. Sourced from the top of the tree.

rig=build/machine

die() { echo "rig: $*" >&2; exit 3; }

# need PROGRAM PACKAGE: false, and says so, when the program is missing.
need() { command -v "$1" >/dev/null || { echo "rig: $1 is missing (Debian: $2)" >&2; return 1; }; }

# The kernel package that PACKAGE stands for, unpacked into FOLDER unless it is there.
fetch_kernel() {
    local folder=$1 package
    [[ -d $folder/boot ]] && return
    package=$(apt-cache depends "$2" | sed -n 's/^ *Depends: \(linux-image.*\)/\1/p')
    mkdir -p "$folder.deb"
    (cd "$folder.deb" && apt-get download "$package" && dpkg -x ./*.deb new) && mv "$folder.deb/new" "$folder"
    rm -rf "$folder.deb"
    [[ -d $folder/boot ]]
}

build_program() {
    [[ $rig/wardian -nt $(ls -t base/*.h machine/*.[ch] machine/*.def cli/machine*.[ch] tests/machine/main.c | head -n 1) ]] && return
    gcc -std=gnu11 -O2 -I. -static -o $rig/wardian base/strbuf.c machine/*.c cli/machine*.c tests/machine/main.c -lpthread
}

# pack FOLDER ARCHIVE: an initial RAM disk.
pack() { (cd "$1" && find . | cpio -o -H newc --quiet) >"$2"; }

# with_busybox FOLDER INIT
with_busybox() {
    rm -rf "$1"
    mkdir -p "$1"/{bin,dev,proc,sys,tmp,modules}
    cp "$(command -v busybox)" "$1/bin/busybox"
    cp "$2" "$1/init"
    chmod +x "$1/init"
}

virtio_modules='drivers/virtio/virtio drivers/virtio/virtio_ring drivers/virtio/virtio_pci_legacy_dev
    drivers/virtio/virtio_pci_modern_dev drivers/virtio/virtio_pci drivers/block/virtio_blk
    drivers/char/hw_random/virtio-rng'

# copy_modules FOLDER NAME...
copy_modules() {
    local folder=$1 name
    shift
    for name in "$@"; do cp "$rig_modules/$name.ko" "$folder/" || return; done
}

# copy_program FOLDER PROGRAM: with the libraries it wants.
copy_program() {
    local file
    cp "$2" "$1/bin/" || return
    for file in $(ldd "$2" | grep -o '/[^ ]*'); do
        mkdir -p "$1$(dirname "$file")"
        cp -L "$file" "$1$file" || return
    done
}

# The guest's initial RAM disk, and a small disk.
make_guest() {
    with_busybox $rig/guest tests/machine/guest-init
    # shellcheck disable=SC2086 # words
    copy_modules $rig/guest/modules $virtio_modules || return
    copy_program $rig/guest /sbin/e2fsck || return
    pack $rig/guest $rig/guest.cpio
    mkdir -p $rig/files
    echo "hello from the disk" >$rig/files/hello
    rm -f $rig/disk
    /sbin/mkfs.ext4 -q -b 1024 -d $rig/files $rig/disk 16M >/dev/null
}

prepare_rig() {
    need qemu-system-x86_64 qemu-system-x86 && need cpio cpio && need busybox busybox-static &&
        need /sbin/mkfs.ext4 e2fsprogs || return
    mkdir -p $rig
    local tree=${RIG_KERNEL:-$rig/kernel}
    [[ ${RIG_KERNEL:-} ]] || fetch_kernel $rig/kernel linux-image-cloud-amd64 || return
    rig_kernel=$(echo "$tree"/boot/vmlinuz-*)
    rig_modules=$(echo "$tree"/lib/modules/*/kernel)
    build_program && make_guest
}

# pack_host FOLDER SCRIPT FILE...: the rig's own initial RAM disk, FOLDER/host.cpio.
pack_host() {
    local folder=$1 tree=$1/host
    with_busybox "$tree" tests/machine/host-init
    # shellcheck disable=SC2086 # words
    copy_modules "$tree/modules" virt/lib/irqbypass arch/x86/kvm/kvm arch/x86/kvm/kvm-amd $virtio_modules || return
    cp "$rig_kernel" "$tree/kernel"
    cp $rig/guest.cpio "$tree/initrd"
    cp $rig/wardian $rig/disk "$tree/"
    cp tests/machine/job.sh "$tree/job.sh"
    cp "$2" "$tree/job"
    shift 2
    if (($#)); then cp "$@" "$tree/" || return; fi
    pack "$tree" "$folder/host.cpio"
    rm -rf "$tree"
}
